using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;

namespace Tavus.Generator.Parsing;

/// <summary>Parses the operations: their ids, paths, parameters, requests and responses.</summary>
internal sealed class OperationParser(ParseContext context, Envelopes envelopes)
{
    private const string Naming = "Name each operation Tag_Verb, as in 'Personas_Get'.";

    private readonly NameScope _ids = new(context, "an operation", Naming);
    private readonly LiteralValidator _literals = new(context);
    private readonly RequestValidator _requests = new(context);
    private readonly ParameterParser _parameters = new(context);
    private readonly PropertyTypeParser _types = new(context);
    private readonly ResponseParser _responses = new(context, envelopes);

    public EquatableArray<OperationModel> Parse(IEnumerable<DocumentedOperation> operations, CancellationToken cancellationToken)
    {
        var models = new List<OperationModel>();
        foreach (var operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            models.Add(Parse(operation));
        }

        return models.ToEquatableArray();
    }

    private OperationModel Parse(DocumentedOperation operation)
    {
        if (operation.Node.Get("operationId") is not { } id)
        {
            context.Report(Descriptors.UnsupportedConstruct, operation.Method, "An operation without an operationId", Naming);
        }
        else
        {
            _ids.Take(id, operation.Id);
        }

        _literals.Validate(operation);
        _requests.Validate(operation);
        return new OperationModel(
            operation.Id,
            CSharpName.ToPascalCase(operation.Tag),
            operation.Verb,
            operation.HttpMethod,
            operation.Path,
            operation.Parameters.Select(_parameters.Parse).ToEquatableArray(),
            operation.FindRequestBody(context) is { } body && body.Get("properties") is null ? _types.Parse(operation.Method, body) : null,
            SchemaReference.Name(operation.FindResult(context)),
            _responses.Parse(operation.Node),
            operation.Node.GetText("summary") ?? "");
    }
}

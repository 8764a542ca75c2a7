using System.Globalization;

namespace Tavus.Generator.Parsing;

/// <summary>Parses the operations: their ids, paths, parameters, requests and responses.</summary>
internal sealed class OperationParser(ParseContext context, Envelopes envelopes)
{
    private const string Naming = "Name each operation Tag_Verb, as in 'Personas_Get'.";

    /// <summary>The suffixes of the additional client methods of an operation. Their names must not be in use either.</summary>
    private static readonly string[] Suffixes = ["WithResponse"];
    private static readonly string[] ListSuffixes = ["Page", "PageWithResponse"];

    private readonly NameScope _ids = new(context, "an operation", Naming);
    private readonly OperationValidator _validator = new(context);
    private readonly PropertyTypeParser _types = new(context);
    private readonly ResponseParser _responses = new(context, envelopes);

    public OperationModel Parse(DocumentedOperation operation)
    {
        if (operation.Node.Get("operationId") is not { } id)
        {
            context.ReportUnsupported(operation.Method, "An operation without an operationId", Naming);
        }
        else if (_ids.Take(id, operation.IsNamedByTag ? operation.Id : ""))
        {
            foreach (var suffix in operation.Verb == "List" ? ListSuffixes : Suffixes)
            {
                _ids.Take(id, operation.Id + suffix);
            }
        }

        _validator.Validate(operation);
        var request = context.FindJson(context.Resolve(operation.Node.Get("requestBody")), "request").Get("schema");
        return new OperationModel(
            operation.Id,
            CSharpName.ToPascalCase(operation.Tag),
            operation.Verb,
            operation.HttpMethod,
            operation.Path,
            operation.Parameters.Select(Parse).ToEquatableArray(),
            request is null ? null : _types.Parse(operation.Method, request, "The body of a request"),
            SchemaReference.Name(operation.FindResult(context)),
            _responses.Parse(operation.Node),
            operation.Node.GetText("summary") ?? "");
    }

    private ParameterModel Parse(YamlNode parameter) => new(
        parameter.GetText("name") ?? "",
        parameter.GetText("x-originalName") ?? parameter.GetText("name") ?? "",
        CSharpName.OfProperty(parameter.GetText("name") ?? ""),
        parameter.GetText("in") ?? "",
        parameter.Get("schema") is { } schema ? _types.Parse(parameter.Get("name") ?? parameter, schema) : null,
        int.TryParse(parameter.Get("schema").GetText("minimum"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minimum) ? minimum : null,
        parameter.GetText("example"),
        parameter.GetText("description") ?? "");
}

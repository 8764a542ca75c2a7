using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Parses <c>paths</c>: what can be called, and what is answered.</summary>
internal sealed class OperationParser(ParseContext context, Envelopes envelopes)
{
    private const string Naming = "Name each operation Tag_Verb, as in 'Personas_Get'.";

    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly NameScope _ids = new(context, "an operation", Naming);
    private readonly RequestValidator _requests = new(context);
    private readonly ResponseParser _responses = new(context, envelopes);

    public EquatableArray<OperationModel> Parse(CancellationToken cancellationToken)
    {
        var operations = new List<OperationModel>();
        foreach (var (path, value) in context.Root.Get("paths").Members())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var item = context.Resolve(value);
            foreach (var (method, operation) in item.Members().Where(static member => Methods.Contains(member.Key.Text())))
            {
                operations.Add(Parse(path.Text() ?? "", method, operation, Parameters(item, operation)));
            }
        }

        return operations.ToEquatableArray();
    }

    private OperationModel Parse(string path, YamlNode method, YamlNode operation, IReadOnlyList<YamlNode> parameters)
    {
        var id = operation.Get("operationId");
        if (id is null)
        {
            context.Report(Descriptors.UnsupportedConstruct, method, "An operation without an operationId", Naming);
        }
        else
        {
            _ids.Take(id, id.Text() ?? "");
        }

        _requests.Run(parameters, operation);
        return new OperationModel(
            id.Text() ?? "",
            (method.Text() ?? "").ToUpperInvariant(),
            path,
            ExampleParser.OfPathParameters(parameters),
            _responses.Parse(operation));
    }

    // A parameter of an operation overrides that of the same name and place of its path.
    private IReadOnlyList<YamlNode> Parameters(YamlNode? path, YamlNode operation) =>
        [.. path.Get("parameters").Items().Concat(operation.Get("parameters").Items())
            .Select(context.Resolve)
            .OfType<YamlNode>()
            .GroupBy(static parameter => (parameter.GetText("name"), parameter.GetText("in")))
            .Select(static same => same.Last())];
}

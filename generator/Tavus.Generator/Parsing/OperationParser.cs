using System.Globalization;
using System.Text.RegularExpressions;

namespace Tavus.Generator.Parsing;

/// <summary>Parses the operations. Checks that the client can send all their arguments, and that their names are valid in C#: NSwag's templates write them into C# unchanged.</summary>
internal sealed class OperationParser(ParseContext context)
{
    private const string Naming = "Name each operation Tag_Verb, as in 'Personas_Get'.";

    private static readonly Regex Path = new(@"\A(/([A-Za-z0-9._~-]|[{][A-Za-z_][A-Za-z0-9_]*[}])+)+/?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Tag = new(@"\A[A-Za-z][A-Za-z0-9 _-]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Name = new(@"\A[A-Za-z_][A-Za-z0-9_.-]*(\[\])?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>The suffixes of the additional client methods of an operation. Their names must not be in use either.</summary>
    private static readonly string[] Suffixes = ["WithResponse"];
    private static readonly string[] ListSuffixes = ["Page", "PageWithResponse"];

    private readonly NameScope _ids = new(context, "an operation", Naming);
    private readonly PropertyTypeParser _types = new(context);
    private readonly ResponseParser _responses = new(context);

    /// <summary>The member that may wrap an object in a response (<c>x-envelope</c>), by the schema of the object.</summary>
    public string? EnvelopeOf(string schema) => _responses.Envelopes.TryGetValue(schema, out var member) ? member : null;

    public IEnumerable<(OperationModel Operation, YamlNode Node)> Parse() =>
        from path in context.Root.Get("paths").Members()
        let item = context.Resolve(path.Value)
        from member in item.Members()
        where Methods.Contains(member.Key.Text())
        select (Parse(path.Key.Text() ?? "", member.Key, member.Value, item.Get("parameters")), member.Value);

    private OperationModel Parse(string path, YamlNode method, YamlNode node, YamlNode? pathParameters)
    {
        var id = node.GetText("operationId") ?? "";
        var verb = id.Substring(id.IndexOf('_') + 1);
        var tag = node.Get("tags").Items().FirstOrDefault();
        var resource = CSharpName.ToPascalCase(tag.Text() ?? "");
        var isNamedByTag = id.Contains('_') && CSharpName.IsPascalCase(verb) && (resource.Length == 0 || id == $"{resource}_{verb}");
        if (node.Get("operationId") is not { } idNode)
        {
            context.ReportUnsupported(method, "An operation without an operationId", Naming);
        }
        else if (_ids.Take(idNode, isNamedByTag ? id : ""))
        {
            foreach (var suffix in verb == "List" ? ListSuffixes : Suffixes)
            {
                _ids.Take(idNode, id + suffix);
            }
        }

        Check(method, path, Path, "a path", "Use segments of letters, digits and '._~-', and parameters in braces.");
        Check(tag, tag.Text(), Tag, "a tag", "Use letters, digits, '_', '-' and spaces, starting with a letter.");
        CheckName(node.Get("requestBody").Get("x-name"), "a body");
        if (node.Get("security") is YamlSequenceNode { Children.Count: 0 })
        {
            context.ReportUnsupported(node.Key("security")!, "An operation without the API key", "Remove 'security: []': the client sends its key with every request.");
        }

        var parameters = ParseParameters(pathParameters.Items().Concat(node.Get("parameters").Items()));
        var request = context.FindJson(context.Resolve(node.Get("requestBody")), "request").Get("schema");
        var requestType = request is null ? null : _types.Parse(method, request, "The body of a request");
        var (responses, result) = _responses.Parse(node);
        return new OperationModel(id, resource, verb, method.Text()!.ToUpperInvariant(), path, parameters, requestType, result, responses, node.GetText("summary") ?? "");
    }

    // A parameter of an operation overrides the path's parameter with the same name and location (`in`).
    private List<ParameterModel> ParseParameters(IEnumerable<YamlNode> parameters)
    {
        var names = new NameScope(context, "a parameter", "Give it another name with x-originalName.")
            .Reserve("a parameter of every generated method", "cancellationToken", "transport");
        return
        [
            .. parameters.Select(context.Resolve)
                .OfType<YamlNode>()
                .GroupBy(static parameter => (parameter.GetText("name"), parameter.GetText("in")))
                .Select(same => Parse(same.Last(), names)),
        ];
    }

    private ParameterModel Parse(YamlNode parameter, NameScope names)
    {
        var name = parameter.GetText("name") ?? "";
        CheckName(parameter.Get("name"), "a parameter");
        if ((parameter.Get("x-originalName") ?? parameter.Get("name")) is { } csharpName)
        {
            names.Take(csharpName, csharpName.Text() ?? "");
        }

        if (parameter.Get("in") is { } place && place.Text() is not ("path" or "query"))
        {
            context.ReportUnsupported(place, $"A parameter in the {place.Text()}", "Describe only path and query parameters; applications add headers with TavusRequestOptions.");
        }

        return new ParameterModel(
            name,
            parameter.GetText("x-originalName") ?? name,
            CSharpName.OfProperty(name),
            parameter.GetText("in") ?? "",
            parameter.Get("schema") is { } schema ? _types.Parse(parameter.Get("name") ?? parameter, schema) : null,
            int.TryParse(parameter.Get("schema").GetText("minimum"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minimum) ? minimum : null,
            parameter.GetText("example"),
            parameter.GetText("description") ?? "");
    }

    private void CheckName(YamlNode? node, string kind) => Check(node, node.Text(), Name, kind, "Use letters, digits, '_', '-' and '.', starting with a letter.");

    private void Check(YamlNode? node, string? text, Regex pattern, string kind, string remedy)
    {
        if (node is not null && text is not null && !pattern.IsMatch(text))
        {
            context.Report(Descriptors.InvalidIdentifier, node, text, kind, remedy);
        }
    }
}

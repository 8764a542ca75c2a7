namespace Tavus.Generator.Parsing;

/// <summary>An operation of the OpenAPI document, with resolved references to parameters.</summary>
/// <param name="Path">The path, with parameters in braces.</param>
/// <param name="Method">The key of the operation: its HTTP method.</param>
/// <param name="Node">The operation.</param>
/// <param name="Parameters">The parameters, including the parameters that the path declares.</param>
internal sealed record DocumentedOperation(string Path, YamlNode Method, YamlNode Node, IReadOnlyList<YamlNode> Parameters)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public string Id => Node.GetText("operationId") ?? "";

    /// <summary>The part of the id after the underscore, such as <c>Get</c>.</summary>
    public string Verb => Id.Substring(Id.IndexOf('_') + 1);

    /// <summary>Whether the id consists of the tag in C#, an underscore, and a verb in PascalCase.</summary>
    public bool IsNamedByTag => Id.Contains('_') && CSharpName.IsPascalCase(Verb) && (Tag.Length == 0 || Id == $"{CSharpName.ToPascalCase(Tag)}_{Verb}");

    public string Tag => Node.Get("tags").Items().FirstOrDefault().Text() ?? "";

    public string HttpMethod => (Method.Text() ?? "").ToUpperInvariant();

    public static IEnumerable<DocumentedOperation> FindAll(ParseContext context) =>
        from path in context.Root.Get("paths").Members()
        let item = context.Resolve(path.Value)
        from member in item.Members()
        where Methods.Contains(member.Key.Text())
        select new DocumentedOperation(path.Key.Text() ?? "", member.Key, member.Value, FindParameters(context, item, member.Value));

    /// <summary>The schema of the body of a successful response; null if there is no body.</summary>
    public YamlNode? FindResult(ParseContext context) => Node.Get("responses").Members()
        .Where(static response => response.Key.Text()?.StartsWith("2", StringComparison.Ordinal) == true)
        .Select(response => context.Resolve(response.Value).Get("content").Get("application/json").Get("schema"))
        .FirstOrDefault(static schema => schema is not null);

    // A parameter of an operation overrides the path's parameter with the same name and location (`in`).
    private static IReadOnlyList<YamlNode> FindParameters(ParseContext context, YamlNode? path, YamlNode operation) =>
        [.. path.Get("parameters").Items().Concat(operation.Get("parameters").Items())
            .Select(context.Resolve)
            .OfType<YamlNode>()
            .GroupBy(static parameter => (parameter.GetText("name"), parameter.GetText("in")))
            .Select(static same => same.Last())];
}

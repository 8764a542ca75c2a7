namespace Tavus.Generator.Parsing;

/// <summary>Finds unresolved references, unsupported keywords and misspelled extensions anywhere in the OpenAPI document.</summary>
internal static class KeywordValidator
{
    private static readonly ValueRule Flag = OneOf("true", "false");
    private static readonly ValueRule Names = new("a list of strings in brackets", static value => value is YamlSequenceNode && value.Items().All(static item => item.Text() is { Length: > 0 }));
    private static readonly ValueRule Text = new("a single string", static value => value.Text() is { Length: > 0 });

    /// <summary>The extensions that openapi/README.md describes, each with the rule for its value.</summary>
    private static readonly (string Name, ValueRule Rule)[] Extensions =
    [
        ("x-aliases", Names), ("x-csharp", OneOf("internal", "handwritten")), ("x-enum-varnames", Names), ("x-envelope", Text), ("x-exactly-one-of", Names), ("x-idempotent", Flag),
        ("x-lone-item", Flag), ("x-name", Text), ("x-open-enum", Flag), ("x-originalName", Text), ("x-patch-whole", Flag), ("x-patchable", Flag), ("x-rate-limit-final", Flag), ("x-required", Flag),
        ("x-required-unless", new("one name and its value in braces", static value => value is YamlMappingNode { Children.Count: 1 })), ("x-since", Text), ("x-missing-since", Text), ("x-unix-seconds", Flag),
        ("x-wait", new("a list of waits", static _ => true)), // WaitParser reports invalid values.
    ];

    /// <summary>The keywords whose members have arbitrary names, such as <c>properties</c>. These names are not keywords.</summary>
    private static readonly HashSet<string> NameMaps =
    [
        "callbacks", "content", "encoding", "examples", "headers", "links", "mapping", "parameters", "paths", "properties",
        "requestBodies", "responses", "schemas", "scopes", "securitySchemes", "variables",
    ];

    /// <summary>The keywords whose values contain no keywords, only names or data of the API.</summary>
    private static readonly HashSet<string> Data = ["default", "enum", "example", "examples", "required", "security", "value"];

    public static void Run(ParseContext context) => VisitKeywords(context, context.Root);

    private static void VisitKeywords(ParseContext context, YamlNode node)
    {
        foreach (var item in node.Items())
        {
            VisitKeywords(context, item);
        }

        foreach (var member in node.Members())
        {
            var keyword = member.Key.Text() ?? "";
            Check(context, node, member.Key, keyword, member.Value);
            if (NameMaps.Contains(keyword) && member.Value is YamlMappingNode names)
            {
                foreach (var value in names.Children.Values)
                {
                    VisitKeywords(context, value);
                }
            }
            else if (!Data.Contains(keyword) && !IsExtension(keyword))
            {
                VisitKeywords(context, member.Value);
            }
        }
    }

    private static void Check(ParseContext context, YamlNode node, YamlNode key, string keyword, YamlNode value)
    {
        var rule = Extensions.FirstOrDefault(known => known.Name == keyword).Rule;
        if (keyword == "$ref" && context.Resolve(node) is null)
        {
            context.Report(Descriptors.UnresolvedReference, value, value.Text() ?? "");
        }
        else if (Composition.Refuses(node, keyword))
        {
            context.ReportUnsupported(key, $"'{keyword}'", Composition.Remedy);
        }
        else if (IsExtension(keyword) && rule is null)
        {
            context.Report(Descriptors.UnknownExtension, key, keyword, string.Join(", ", Extensions.Select(static known => known.Name)));
        }
        else if (rule is not null && !rule.Accepts(value))
        {
            context.ReportUnsupported(key, $"This value of '{keyword}'", $"Write {rule.Expected}.");
        }
    }

    private static ValueRule OneOf(params string[] values) => new($"'{string.Join("' or '", values)}'", value => values.Contains(value.Text()));

    private static bool IsExtension(string keyword) => keyword.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>The rule for the value of an extension: what to write, and a check.</summary>
    private sealed record ValueRule(string Expected, Func<YamlNode, bool> Accepts);
}

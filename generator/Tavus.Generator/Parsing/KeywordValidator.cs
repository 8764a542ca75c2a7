using Tavus.Generator.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Finds unresolved references, unsupported keywords and misspelled extensions anywhere in the OpenAPI document.</summary>
internal static class KeywordValidator
{
    /// <summary>The extensions that openapi/README.md describes.</summary>
    private static readonly string[] Extensions =
    [
        "x-aliases", "x-csharp", "x-enum-varnames", "x-envelope", "x-exactly-one-of", "x-idempotent", "x-lone-item", "x-name", "x-open-enum", "x-originalName", "x-patch-whole", "x-patchable", "x-rate-limit-final", "x-required", "x-required-unless", "x-since", "x-missing-since", "x-wait",
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
        if (keyword == "$ref" && context.Resolve(node) is null)
        {
            context.Report(Descriptors.UnresolvedReference, value, value.Text() ?? "");
        }
        else if (Composition.Refuses(node, keyword))
        {
            context.ReportUnsupported(key, $"'{keyword}'", Composition.Remedy);
        }
        else if (IsExtension(keyword) && !Extensions.Contains(keyword))
        {
            context.Report(Descriptors.UnknownExtension, key, keyword, string.Join(", ", Extensions));
        }
    }

    private static bool IsExtension(string keyword) => keyword.StartsWith("x-", StringComparison.Ordinal);
}

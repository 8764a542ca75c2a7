using Tavus.Generator.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Finds misspelled extensions, which every other tool ignores in silence.</summary>
internal static class ExtensionCheck
{
    /// <summary>What each means is said in openapi/README.md.</summary>
    private static readonly string[] Known = ["x-envelope", "x-open-enum", "x-originalName", "x-since", "x-until"];

    /// <summary>Members whose own members are names chosen by the document, not keywords.</summary>
    private static readonly HashSet<string> NameMaps =
        ["callbacks", "headers", "links", "mapping", "parameters", "paths", "properties", "requestBodies", "responses", "schemas", "securitySchemes"];

    /// <summary>Members that hold data of the API.</summary>
    private static readonly HashSet<string> Data = ["default", "enum", "example", "examples"];

    public static void Run(ParseContext context) => Visit(context, context.Root, areNames: false);

    private static void Visit(ParseContext context, YamlNode node, bool areNames)
    {
        foreach (var item in node.Items())
        {
            Visit(context, item, areNames: false);
        }

        foreach (var member in node.Members())
        {
            var key = member.Key.Text() ?? "";
            if (areNames)
            {
                Visit(context, member.Value, areNames: false);
            }
            else if (key.StartsWith("x-", StringComparison.Ordinal))
            {
                if (!Known.Contains(key))
                {
                    context.Report(Descriptors.UnknownExtension, member.Key, key, string.Join(", ", Known));
                }
            }
            else if (!Data.Contains(key))
            {
                Visit(context, member.Value, NameMaps.Contains(key));
            }
        }
    }
}

using Microsoft.CodeAnalysis;
using Tavus.Generator.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>The document being parsed, and its diagnostics.</summary>
internal sealed class ParseContext(YamlNode root, DiagnosticBag diagnostics)
{
    /// <summary>The longest chain of references; a longer chain is treated as a cycle.</summary>
    private const int MaxHops = 16;

    public YamlNode Root { get; } = root;

    public YamlNode? Schemas { get; } = root.Get("components").Get("schemas");

    public void Report(DiagnosticDescriptor descriptor, YamlNode node, params string[] arguments) =>
        diagnostics.Report(descriptor, node.Start, node.End, arguments);

    /// <summary>Follows a <c>$ref</c> within the document; null if the target does not exist. Returns a node without a <c>$ref</c> unchanged.</summary>
    public YamlNode? Resolve(YamlNode? node)
    {
        for (var hop = 0; hop < MaxHops && node.Get("$ref") is { } reference; hop++)
        {
            node = Find(reference.Text() ?? "");
        }

        return node.Get("$ref") is null ? node : null;
    }

    private YamlNode? Find(string pointer) => pointer.StartsWith("#/", StringComparison.Ordinal)
        ? pointer.Substring(2).Split('/').Aggregate((YamlNode?)Root, static (node, segment) => node.Get(Unescape(segment)))
        : null;

    private static string Unescape(string segment) => Uri.UnescapeDataString(segment).Replace("~1", "/").Replace("~0", "~");
}

using Microsoft.CodeAnalysis;

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

    /// <summary>The line of a node, for messages.</summary>
    public string PlaceOf(YamlNode node) => diagnostics.PlaceOf(node.Start);

    public void ReportUnsupported(YamlNode node, string what, string remedy) => Report(Descriptors.UnsupportedConstruct, node, what, remedy);

    /// <summary>The JSON body of a request or a response; null if there is none. Reports bodies of other media types.</summary>
    public YamlNode? FindJson(YamlNode? owner, string kind)
    {
        foreach (var (mediaType, _) in owner.Get("content").Members().Where(static member => member.Key.Text() != "application/json"))
        {
            ReportUnsupported(mediaType, $"A {kind} body of the type '{mediaType.Text()}'", "Describe it as application/json.");
        }

        return owner.Get("content").Get("application/json");
    }

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

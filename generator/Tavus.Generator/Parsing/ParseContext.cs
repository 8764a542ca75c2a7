using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>The document being parsed, and what was found wrong with it so far.</summary>
internal sealed class ParseContext(string filePath, YamlNode root)
{
    private readonly List<DocumentDiagnostic> _diagnostics = [];

    public YamlNode Root { get; } = root;

    public EquatableArray<DocumentDiagnostic> Diagnostics => _diagnostics.ToEquatableArray();

    public void Report(DiagnosticDescriptor descriptor, YamlNode node, params string[] arguments) =>
        _diagnostics.Add(At(filePath, descriptor, node.Start, node.End, arguments));

    /// <summary>Follows a <c>$ref</c> within the document; a node without one is itself.</summary>
    public YamlNode? Resolve(YamlNode node)
    {
        if (node.Get("$ref") is not { } reference)
        {
            return node;
        }

        var pointer = reference.Text() ?? "";
        var target = pointer.StartsWith("#/", StringComparison.Ordinal)
            ? pointer.Substring(2).Split('/').Aggregate((YamlNode?)Root, static (current, segment) => current.Get(segment))
            : null;
        if (target is null)
        {
            Report(Descriptors.UnresolvedReference, reference, pointer);
        }

        return target;
    }

    public static DocumentDiagnostic At(string filePath, DiagnosticDescriptor descriptor, Mark start, Mark end, params string[] arguments) => new(
        descriptor,
        filePath,
        TextSpan.FromBounds((int)start.Index, Math.Max((int)start.Index, (int)end.Index)),
        new LinePositionSpan(ToPosition(start), end.Index < start.Index ? ToPosition(start) : ToPosition(end)),
        arguments.ToEquatableArray());

    // YAML counts lines and columns from one, Roslyn from zero.
    private static LinePosition ToPosition(Mark mark) => new(Math.Max(0, (int)mark.Line - 1), Math.Max(0, (int)mark.Column - 1));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tavus.Bundling.Documents;
using Tavus.Generator.Model;
using YamlDotNet.Core;

namespace Tavus.Generator.Diagnostics;

/// <summary>The text of a bundle. Creates diagnostics at the lines of the bundled documents.</summary>
internal sealed class DocumentText(string path, SourceText text, string? folder)
{
    public DocumentDiagnostic CreateDiagnostic(DiagnosticDescriptor descriptor, Mark start, Mark end, EquatableArray<string> arguments)
    {
        var span = TextSpan.FromBounds(Within(start), Within(end));
        var lines = text.Lines.GetLinePositionSpan(span);
        return folder is { Length: > 0 } && Origins.Find(lines.Start.Line, line => text.Lines[line].ToString()) is { } origin
            ? new DocumentDiagnostic(descriptor, $"{folder}/{origin.Name}", span, Move(lines, origin.Line - lines.Start.Line), arguments)
            : new DocumentDiagnostic(descriptor, path, span, lines, arguments);
    }

    private static LinePositionSpan Move(LinePositionSpan lines, int by) =>
        new(new(lines.Start.Line + by, lines.Start.Character), new(lines.End.Line + by, lines.End.Character));

    // If the text does not end with a line break, the parser adds one, so a mark can be after the end of the text.
    private int Within(Mark mark) => Math.Min((int)mark.Index, text.Length);
}

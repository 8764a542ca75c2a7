using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Tavus.Bundling.Documents;

namespace Tavus.Generator.Diagnostics;

/// <summary>The diagnostics of one bundle, without duplicates. They are reported at the lines of the OpenAPI documents in the bundle.</summary>
/// <param name="folder">The folder of the bundled documents; null if the file is not a bundle.</param>
internal sealed class DiagnosticBag(string path, SourceText text, string? folder)
{
    private static readonly Regex LineEnds = new(@"[\r\n\u0085\u2028\u2029]+", RegexOptions.CultureInvariant);

    private readonly HashSet<Diagnostic> _found = [];

    public IReadOnlyCollection<Diagnostic> Found => _found;

    public void Report(DiagnosticDescriptor descriptor, Mark start, Mark end, params string[] arguments)
    {
        var span = TextSpan.FromBounds(Within(start), Within(end));
        var lines = text.Lines.GetLinePositionSpan(span);
        var (file, linesInFile) = FindOrigin(lines.Start.Line) is { } origin ? ($"{folder}/{origin.Name}", Move(lines, origin.Line - lines.Start.Line)) : (path, lines);

        // MSBuild does not recognize a multi-line error, and shows it without its location.
        var texts = arguments.Select(static argument => LineEnds.Replace(argument, " "));
        _found.Add(Diagnostic.Create(descriptor, Location.Create(file, span, linesInFile), [.. texts]));
    }

    /// <summary>Reports a problem with the whole document.</summary>
    public void ReportUnreadable(string problem, string remedy) => Report(Descriptors.UnreadableDocument, Mark.Empty, Mark.Empty, problem, remedy);

    /// <summary>The line of a position, for messages: in the OpenAPI document that it was bundled from, if there is one.</summary>
    public string PlaceOf(Mark mark) => FindOrigin((int)mark.Line - 1) is { } origin ? $"line {origin.Line + 1} of {origin.Name}" : $"line {mark.Line}";

    private (string Name, int Line)? FindOrigin(int number) => folder is { Length: > 0 } ? Origins.Find(number, line => text.Lines[line].ToString()) : null;

    private static LinePositionSpan Move(LinePositionSpan lines, int by) =>
        new(new(lines.Start.Line + by, lines.Start.Character), new(lines.End.Line + by, lines.End.Character));

    // If the text does not end with a line break, the parser adds one, so a mark can be after the end of the text.
    private int Within(Mark mark) => Math.Min((int)mark.Index, text.Length);
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tavus.Generator.Tests.Running;

internal static class DocumentAssert
{
    private const string Start = "[|";
    private const string End = "|]";

    /// <summary>Asserts that the generator reports one diagnostic, at the text between <c>[|</c> and <c>|]</c>.</summary>
    public static void Reports(string id, string message, string markedDocument)
    {
        var start = markedDocument.IndexOf(Start, StringComparison.Ordinal);
        var end = markedDocument.IndexOf(End, StringComparison.Ordinal) - Start.Length;
        var text = markedDocument.Replace(Start, "", StringComparison.Ordinal).Replace(End, "", StringComparison.Ordinal);
        var span = TextSpan.FromBounds(start, end);

        var result = new GeneratorSession(text).Run();

        Assert.Null(result.Exception);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            new FileLinePositionSpan(GeneratorSession.DocumentPath, SourceText.From(text).Lines.GetLinePositionSpan(span)),
            diagnostic.Location.GetLineSpan());
        Assert.Equal(span, diagnostic.Location.SourceSpan);
    }

    public static void ReportsNothing(string document)
    {
        var result = new GeneratorSession(document).Run();

        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
    }

    /// <summary>Asserts that a diagnostic's line and column match its span in the document.</summary>
    public static void PointsInto(string document, Diagnostic diagnostic)
    {
        var text = SourceText.From(document);
        var span = diagnostic.Location.SourceSpan;

        Assert.InRange(span.End, 0, text.Length);
        Assert.Equal(text.Lines.GetLinePositionSpan(span), diagnostic.Location.GetLineSpan().Span);
    }
}

using Microsoft.CodeAnalysis.CSharp;

namespace Tavus.Generator.Emitting;

/// <summary>What all emitters say alike.</summary>
internal static class GeneratedCode
{
    public const string Attribute = "[global::System.CodeDom.Compiler.GeneratedCode(\"Tavus.Generator\", \"1.0\")]";

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Utf8(string text) => Literal(text) + "u8";

    /// <summary>The lines of an XML summary, with the text of the document escaped.</summary>
    public static IEnumerable<string> Summary(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield break;
        }

        yield return "/// <summary>";
        foreach (var line in text!.Split('\n'))
        {
            yield return "/// " + Escape(line.Trim());
        }

        yield return "/// </summary>";
    }

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}

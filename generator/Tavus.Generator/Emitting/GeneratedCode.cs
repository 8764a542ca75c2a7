using System.Text.RegularExpressions;
using System.Xml;
using Microsoft.CodeAnalysis.CSharp;

namespace Tavus.Generator.Emitting;

/// <summary>Pieces of C# that several emitters use.</summary>
internal static class GeneratedCode
{
    public const string Attribute = "[global::System.CodeDom.Compiler.GeneratedCode(\"Tavus.Generator\", \"1.0\")]";

    public const string TaskType = "global::System.Threading.Tasks.Task";

    /// <summary>The last parameter of every asynchronous method.</summary>
    public const string TokenParameter = "global::System.Threading.CancellationToken cancellationToken = default";

    /// <summary>The characters that end a line of C#, and therefore also a comment.</summary>
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private static readonly Regex CodeSpan = new("`([^`]+)`");

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Literal(bool value) => value ? "true" : "false";

    /// <summary>The literals of several texts, separated by commas.</summary>
    public static string Literals(params IEnumerable<string> texts) => string.Join(", ", texts.Select(Literal));

    /// <summary>The expression for a list.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    public static string Utf8(string text) => Literal(text) + "u8";

    /// <summary>The field behind the property for a resource: <c>_personasOrNull</c> for <c>Personas</c>. No hand-written field has such a name.</summary>
    public static string Field(string resource) => $"_{char.ToLowerInvariant(resource[0])}{resource.Substring(1)}OrNull";

    /// <summary>Converts a text of the OpenAPI document to XML for one line of a comment. Text in backticks becomes code.</summary>
    public static string Escape(string text) => CodeSpan.Replace(
        string.Concat(string.Join(" ", text.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries)).Select(static character => character switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            _ => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character) ? character.ToString() : "\uFFFD",
        })),
        "<c>$1</c>");
}

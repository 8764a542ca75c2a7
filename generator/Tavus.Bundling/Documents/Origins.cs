using System.Globalization;

namespace Tavus.Bundling.Documents;

/// <summary>The comments of a bundle that give the origin of the lines after them, such as <c># personas.yaml:12</c>.</summary>
internal static class Origins
{
    private const string Start = "# ";
    private const string Separator = ".yaml:";

    public static string Comment(string name, int line) => $"{Start}{name}:{line.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Finds the origin of a line of the bundle: the document and the line in this document. Null if the line comes from no document.</summary>
    /// <param name="line">The number of the line in the bundle, from 0.</param>
    /// <param name="lineAt">Gets the text of a line of the bundle by its number, from 0.</param>
    public static (string Name, int Line)? Find(int line, Func<int, string> lineAt)
    {
        for (var comment = line - 1; comment >= 0; comment--)
        {
            var text = lineAt(comment);
            var separator = text.LastIndexOf(Separator, StringComparison.Ordinal);
            if (separator >= 0
                && text.StartsWith(Start, StringComparison.Ordinal)
                && int.TryParse(text.Substring(separator + Separator.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var first))
            {
                return (text.Substring(Start.Length, separator - Start.Length) + ".yaml", first - 1 + line - comment - 1);
            }
        }

        return null;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Tavus.Bundling.Documents;

/// <summary>The comments of a bundle that give the origin of the lines after them, such as <c># personas.yaml:12</c>.</summary>
internal static class Origins
{
    private static readonly Regex Origin = new("^# (?<name>.+[.]yaml):(?<line>[0-9]{1,9})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static string Comment(string name, int line) => FormattableString.Invariant($"# {name}:{line}");

    /// <summary>Finds the origin of a line of the bundle: the document and the line in this document. Null if the line comes from no document.</summary>
    /// <param name="line">The number of the line in the bundle, from 0.</param>
    /// <param name="lineAt">Gets the text of a line of the bundle by its number, from 0.</param>
    public static (string Name, int Line)? Find(int line, Func<int, string> lineAt)
    {
        for (var comment = line - 1; comment >= 0; comment--)
        {
            if (Origin.Match(lineAt(comment)) is { Success: true } match)
            {
                return (match.Groups["name"].Value, int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) + line - comment - 2);
            }
        }

        return null;
    }
}

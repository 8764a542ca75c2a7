using System.Text.RegularExpressions;

namespace Tavus.Bundling.Documents;

/// <summary>Converts references between documents to references within the bundle.</summary>
internal static partial class References
{
    public static string Localize(string line) => BetweenDocuments().Replace(line, "${start}#/");

    /// <summary>Finds the references to files that are not bundled.</summary>
    public static IEnumerable<Problem> FindUnknown(SourceDocument document, ISet<string> names) =>
        from line in document.Lines.Index()
        let match = BetweenDocuments().Match(line.Item)
        where match.Success && !names.Contains(match.Groups["file"].Value)
        select new Problem(document.Path, line.Index + 1, match.Groups["file"].Index + 1, "TAVB004", $"There is no document '{match.Groups["file"].Value}' in the folder of this document.");

    [GeneratedRegex("""(?<start>\$ref: +['"]?)(?<file>[^#'" ]+)#/""", RegexOptions.ExplicitCapture)]
    private static partial Regex BetweenDocuments();
}

using System.Text.RegularExpressions;

namespace Tavus.Generator.Emitting;

/// <summary>C# names as words of a sentence.</summary>
internal static class Words
{
    private static readonly Regex WordStart = new("(?<=.)(?=[A-Z])", RegexOptions.CultureInvariant);

    /// <summary>Such as <c>pronunciation dictionary</c> of <c>PronunciationDictionary</c>.</summary>
    public static string Of(string name) => WordStart.Replace(name, " ").ToLowerInvariant();
}

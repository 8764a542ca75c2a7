using System.Text.RegularExpressions;

namespace Tavus.Generator.Emitting;

/// <summary>C# names as words of a sentence.</summary>
internal static class Words
{
    private static readonly Regex ThirdPerson = new("((?<=s|sh|tch|x|z)es|(?<!s)s)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex WordStart = new("(?<=.)(?=[A-Z])", RegexOptions.CultureInvariant);

    /// <summary>Such as <c>pronunciation dictionary</c> for <c>PronunciationDictionary</c>.</summary>
    public static string Of(string name) => WordStart.Replace(name, " ").ToLowerInvariant();

    /// <summary>Such as <c>an objective set</c> for <c>objective set</c>.</summary>
    public static string WithArticle(string words) => ("aeiou".Contains(words[0]) ? "an " : "a ") + words;

    /// <summary>Such as <c>Create a persona.</c> for <c>Creates a persona.</c></summary>
    public static string ToImperative(string sentence)
    {
        var end = sentence.IndexOf(' ') is >= 0 and var space ? space : sentence.Length;
        return ThirdPerson.Replace(sentence.Substring(0, end), "") is var verb && verb.EndsWith("ie", StringComparison.Ordinal)
            ? verb.Substring(0, verb.Length - 2) + "y" + sentence.Substring(end)
            : verb + sentence.Substring(end);
    }
}

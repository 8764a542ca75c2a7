using System.Text.RegularExpressions;

namespace Tavus.Generator.Emitting;

/// <summary>Converts C# names to words of a sentence.</summary>
internal static class Words
{
    private static readonly Regex ThirdPerson = new("((?<=s|sh|tch|x|z)es|(?<!s)s)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex WordStart = new("(?<=.)(?=[A-Z])", RegexOptions.CultureInvariant);

    /// <summary>Splits a name into words: <c>PronunciationDictionary</c> becomes <c>pronunciation dictionary</c>.</summary>
    public static string Of(string name) => WordStart.Replace(name, " ").ToLowerInvariant();

    /// <summary>Adds the article: <c>objective set</c> becomes <c>an objective set</c>.</summary>
    public static string WithArticle(string words) => ("aeiou".Contains(words[0]) ? "an " : "a ") + words;

    /// <summary>Converts a sentence to the imperative: <c>Creates a persona.</c> becomes <c>Create a persona.</c></summary>
    public static string ToImperative(string sentence)
    {
        var end = sentence.IndexOf(' ') is >= 0 and var space ? space : sentence.Length;
        return ThirdPerson.Replace(sentence.Substring(0, end), "") is var verb && verb.EndsWith("ie", StringComparison.Ordinal)
            ? verb.Substring(0, verb.Length - 2) + "y" + sentence.Substring(end)
            : verb + sentence.Substring(end);
    }
}

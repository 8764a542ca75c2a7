using System.Text.RegularExpressions;

namespace Tavus.OpenApi.Tests.Documents;

/// <summary>A change of the text of an OpenAPI document.</summary>
/// <param name="Text">The text to replace, at its first occurrence. An ellipsis (…) in this text matches any text, as short as possible.</param>
/// <param name="Replacement">The replacement. An ellipsis in the replacement keeps the text that matches the first ellipsis of <paramref name="Text"/>.</param>
internal sealed record Edit(string Text, string Replacement)
{
    private const string Ellipsis = "…";

    public string Apply(string yaml)
    {
        var match = Regex.Match(yaml, Regex.Escape(Text).Replace(Ellipsis, "(.*?)", StringComparison.Ordinal), RegexOptions.Singleline);
        Assert.True(match.Success, $"The document does not contain the text to replace:\n{Text}");
        var replacement = Replacement.Replace(Ellipsis, match.Groups[1].Value, StringComparison.Ordinal);
        return string.Concat(yaml.AsSpan(0, match.Index), replacement, yaml.AsSpan(match.Index + match.Length));
    }
}

namespace Tavus.Cli.Text;

/// <summary>The texts that result from inserting environment variables, each with its original text. The values of the variables are sent, but never shown.</summary>
internal sealed class ExpandedTexts
{
    private readonly Dictionary<string, (string Source, string Placeholders)> _byValue = [];

    /// <param name="value">The text with the values of the variables.</param>
    /// <param name="source">The original text, with placeholders.</param>
    /// <param name="placeholders">Only the placeholders in the text.</param>
    public void Add(string value, string source, string placeholders) => _byValue[value] = Find(value) switch
    {
        null => (source, placeholders),
        var (other, _) when other.Contains(source, StringComparison.Ordinal) => _byValue[value],
        // Two variables have the same value.
        var (other, otherPlaceholders) => ($"{other} or {source}", $"{otherPlaceholders} or {placeholders}"),
    };

    /// <returns>The original text, and its placeholders alone. In place of a secret, show only the placeholders: the rest of the text may be secret too. Null if no variable was inserted.</returns>
    public (string Source, string Placeholders)? Find(string value) => _byValue.TryGetValue(value, out var text) ? text : null;
}

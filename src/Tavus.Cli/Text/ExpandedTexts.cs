namespace Tavus.Cli.Text;

/// <summary>The texts that result from inserting environment variables, each with its original text. The values of the variables are sent, but never shown.</summary>
internal sealed class ExpandedTexts
{
    private readonly Dictionary<string, (string Source, string Placeholders)> _byValue = [];

    /// <param name="value">The text with the values of the variables.</param>
    /// <param name="source">The original text, with placeholders.</param>
    /// <param name="placeholders">Only the placeholders in the text.</param>
    public void Add(string value, string source, string placeholders) => _byValue.TryAdd(value, (source, placeholders));

    public bool Contains(string value) => _byValue.ContainsKey(value);

    /// <summary>The original text, with placeholders; null if no variable was inserted.</summary>
    public string? FindSource(string value) => _byValue.TryGetValue(value, out var text) ? text.Source : null;

    /// <summary>Returns the placeholders that the text contained before variables were inserted, to show in place of the text: the rest of it may be secret too. Null if no variable was inserted.</summary>
    public string? FindPlaceholders(string value) => _byValue.TryGetValue(value, out var text) ? text.Placeholders : null;
}

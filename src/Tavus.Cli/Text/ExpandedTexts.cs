namespace Tavus.Cli.Text;

/// <summary>The texts into which environment variables were inserted. The values of the variables are sent, and never shown.</summary>
internal sealed class ExpandedTexts
{
    private readonly Dictionary<string, (string Source, string Placeholders)> _byValue = [];

    /// <param name="value">The text with the values of the variables.</param>
    /// <param name="source">The text as it was written.</param>
    /// <param name="placeholders">Only the placeholders in the text.</param>
    public void Add(string value, string source, string placeholders) => _byValue.TryAdd(value, (source, placeholders));

    public bool Contains(string value) => _byValue.ContainsKey(value);

    /// <summary>The text as it was written; null if no variable was inserted.</summary>
    public string? FindSource(string value) => _byValue.TryGetValue(value, out var text) ? text.Source : null;

    /// <summary>The placeholders of a secret text, whose other characters may be secret too; null if no variable was inserted.</summary>
    public string? FindPlaceholders(string value) => _byValue.TryGetValue(value, out var text) ? text.Placeholders : null;
}

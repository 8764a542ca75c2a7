namespace Tavus.Cli.Json;

/// <summary>A text into which environment variables were put. The value is to be sent, not to be shown.</summary>
/// <param name="value">The text with the values of the variables.</param>
/// <param name="source">The text as it was written, with placeholders.</param>
/// <param name="placeholders">The placeholders in it, and nothing else.</param>
internal sealed class ExpandedText(string value, string source, string placeholders) : JsonText(value)
{
    public string Source => source;

    public string Placeholders => placeholders;
}

namespace Tavus.Generator.Parsing;

/// <summary>The description of an open enum: a summary, and then a line <c>- `value`: meaning</c> for each value.</summary>
internal sealed class OpenEnumDescription
{
    private const string ValueStart = "\n- `";
    private const string ValueEnd = "`: ";

    private readonly Dictionary<string, string> _meanings = new(StringComparer.Ordinal);

    private OpenEnumDescription(string summary) => Summary = summary;

    /// <summary>The text before the list of values.</summary>
    public string Summary { get; }

    public static OpenEnumDescription Parse(string? text)
    {
        var parts = ("\n" + text).Split([ValueStart], StringSplitOptions.None);
        var description = new OpenEnumDescription(parts[0].Trim());
        foreach (var part in parts.Skip(1))
        {
            if (part.IndexOf(ValueEnd, StringComparison.Ordinal) is var end and >= 0)
            {
                description._meanings[part.Substring(0, end)] = part.Substring(end + ValueEnd.Length).Trim();
            }
        }

        return description;
    }

    public string? MeaningOf(string value) => _meanings.TryGetValue(value, out var meaning) ? meaning : null;
}

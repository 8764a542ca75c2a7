namespace Tavus.Generator.Parsing;

/// <summary>The description of an open enum: a summary, and then a line <c>- `value`: meaning</c> for each value.</summary>
internal sealed class OpenEnumDescription(string? text)
{
    private readonly string[] _parts = $"\n{text}".Split(["\n- `"], StringSplitOptions.None);

    /// <summary>The text before the list of values.</summary>
    public string Summary => _parts[0].Trim();

    public string? MeaningOf(string value) =>
        _parts.Skip(1).LastOrDefault(part => part.StartsWith($"{value}`: ", StringComparison.Ordinal))?.Substring(value.Length + "`: ".Length).Trim();
}

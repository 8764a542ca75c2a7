using System.Collections.Concurrent;

namespace Tavus.FaultTests.Witness;

/// <summary>All texts of the output, each with the place where it appeared.</summary>
internal sealed class Testimony
{
    private readonly ConcurrentQueue<(string Where, string Text)> _texts = new();

    public IEnumerable<string> Places => _texts.Select(static text => text.Where).Distinct();

    public IEnumerable<string> Texts => _texts.Select(static text => text.Text);

    public void Add(string where, object? text)
    {
        if (text?.ToString() is { Length: > 0 } heard)
        {
            _texts.Enqueue((where, heard));
        }
    }

    public void Add(string where, IEnumerable<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            Add(where, tag.Key);
            Add($"{where} {tag.Key}", tag.Value is IEnumerable<string> texts ? string.Join(", ", texts) : tag.Value);
        }
    }

    /// <returns>Each place that shows a part of a planted secret, with the text around it.</returns>
    public IReadOnlyList<string> FindLeaks() =>
        [.. from heard in _texts
            from mark in Planted.Marks
            let at = heard.Text.IndexOf(mark, StringComparison.OrdinalIgnoreCase)
            where at >= 0
            select $"{heard.Where}: …{heard.Text[Math.Max(0, at - 80)..Math.Min(heard.Text.Length, at + 80)]}…"];
}

using System.Globalization;

namespace Tavus.Testing;

/// <summary>The arguments in the query of a request, decoded. Of several arguments with the same name, the last one counts.</summary>
internal sealed class QueryArguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public QueryArguments(string query)
    {
        foreach (var argument in query.TrimStart('?').Split('&').Where(static argument => argument.Length > 0))
        {
            var parts = argument.Split(['='], 2);
            _values[Decode(parts[0])] = parts.Length > 1 ? Decode(parts[1]) : "";
        }
    }

    public string? this[string name] => _values.TryGetValue(name, out var value) ? value : null;

    /// <returns>The number, or the default value if the argument is missing; null if the argument is not a whole number of at least <paramref name="minimum"/>.</returns>
    public int? GetNumber(string name, int minimum, int defaultValue) =>
        this[name] is not { } text ? defaultValue
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum ? number
        : null;

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

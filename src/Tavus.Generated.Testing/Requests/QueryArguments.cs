namespace Tavus.Testing;

/// <summary>The arguments in the query of a request, decoded. If a name is repeated, the last value is used.</summary>
internal sealed class QueryArguments(string query)
{
    private readonly ILookup<string, string> _values = query.TrimStart('?').Split('&')
        .Select(static argument => argument.Split(['='], 2))
        .ToLookup(static parts => Decode(parts[0]), static parts => Decode(parts.Skip(1).FirstOrDefault() ?? ""));

    public string? this[string name] => _values[name].LastOrDefault();

    /// <returns>The number, or the default value if the argument is missing; null if the argument is not a whole number of at least <paramref name="minimum"/>.</returns>
    public int? GetNumber(string name, int minimum, int defaultValue) =>
        this[name] is not { } text ? defaultValue
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum ? number
        : null;

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

namespace Tavus.Testing;

/// <summary>The arguments in the query of a request.</summary>
internal static class QueryArguments
{
    /// <param name="query">The query, with its question mark if it has one.</param>
    /// <returns>The decoded arguments by their decoded names; of several with one name the last.</returns>
    public static IReadOnlyDictionary<string, string> Of(string query)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var argument in query.TrimStart('?').Split('&').Where(static argument => argument.Length > 0))
        {
            var parts = argument.Split(['='], 2);
            arguments[Decode(parts[0])] = parts.Length > 1 ? Decode(parts[1]) : "";
        }

        return arguments;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

namespace Tavus.Testing;

/// <summary>Copies the headers of a request, with masked secrets.</summary>
internal static class RecordedHeaders
{
    private const string Mask = "********";

    private static readonly HashSet<string> Secrets = new(StringComparer.OrdinalIgnoreCase) { ApiKeyHeader.Name, "Authorization", "Proxy-Authorization", "Cookie" };

    public static IReadOnlyDictionary<string, string> From(HttpRequestMessage request) =>
        request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(static header => header.Key, Value, StringComparer.OrdinalIgnoreCase);

    private static string Value(KeyValuePair<string, IEnumerable<string>> header) =>
        Secrets.Contains(header.Key) ? Mask : string.Join(Separator(header.Key), header.Value);

    /// <summary>The separator of several values: a comma, but a space in User-Agent, whose products HttpClient returns as separate values (RFC 9110, section 10.1.5).</summary>
    private static string Separator(string header) =>
        header.Equals("User-Agent", StringComparison.OrdinalIgnoreCase) ? " " : ", ";
}

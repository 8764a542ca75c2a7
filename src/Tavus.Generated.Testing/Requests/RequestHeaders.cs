namespace Tavus.Testing;

/// <summary>Checks the API key of a request, and copies the headers with secrets masked.</summary>
internal static class RequestHeaders
{
    private const string ApiKey = "x-api-key";
    private const string Mask = "********";

    private static readonly HashSet<string> Secrets = new(StringComparer.OrdinalIgnoreCase) { ApiKey, "Authorization", "Proxy-Authorization", "Cookie" };

    public static bool HaveKey(HttpRequestMessage request, string apiKey) => request.Headers.TryGetValues(ApiKey, out var values) && values.SequenceEqual([apiKey]);

    public static IReadOnlyDictionary<string, string> Copy(HttpRequestMessage request) =>
        request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(static header => header.Key, Value, StringComparer.OrdinalIgnoreCase);

    private static string Value(KeyValuePair<string, IEnumerable<string>> header) =>
        Secrets.Contains(header.Key) ? Mask : string.Join(Separator(header.Key), header.Value);

    /// <summary>The separator of several values: a comma, but a space in User-Agent, whose products HttpClient returns as separate values (RFC 9110, section 10.1.5).</summary>
    private static string Separator(string header) =>
        header.Equals("User-Agent", StringComparison.OrdinalIgnoreCase) ? " " : ", ";
}

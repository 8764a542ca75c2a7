namespace Tavus.Transport;

/// <summary>Validates the headers that the application adds.</summary>
internal static class CustomHeader
{
    /// <summary>The headers that only the client sets, since they contain the key or control the transfer.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "x-api-key", "Host", "Connection", "Content-Length", "Content-Type", "Transfer-Encoding", "Upgrade", "TE", "Trailer", "Expect",
        "Accept", "Accept-Encoding", "User-Agent",
    };

    public static KeyValuePair<string, string> Checked(KeyValuePair<string, string> header)
    {
        // No message shows a value or an invalid name, since both may be secrets.
        if (header.Key.Length == 0 || header.Key.Any(static character => character is <= ' ' or > '~' || "\"(),/:;<=>?@[\\]{}".IndexOf(character) >= 0))
        {
            throw Invalid("The name of a header is not a token (RFC 9110, section 5.6.2).");
        }

        if (Own.Contains(header.Key))
        {
            throw Invalid($"The header '{header.Key}' must not be set, since the client sets it.");
        }

        using var message = new HttpRequestMessage();
        if (!message.Headers.TryAddWithoutValidation(header.Key, ""))
        {
            throw Invalid($"The header '{header.Key}' describes the body: only the client sets such headers.");
        }

        return header.Value is { } value && value.All(static character => character is '\t' or (>= ' ' and <= '~'))
            ? header
            : throw Invalid($"The value of the header '{header.Key}' is null, or contains control or non-ASCII characters.");
    }

    private static ArgumentException Invalid(string problem, string option = nameof(TavusRequestOptions.Headers)) => new(problem, option);
}

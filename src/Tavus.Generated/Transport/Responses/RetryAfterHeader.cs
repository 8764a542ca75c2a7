using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>Reads the header <c>Retry-After</c>, which contains seconds or a date (RFC 9110, section 10.2.3). Of several values, the longest wait counts.</summary>
internal static class RetryAfterHeader
{
    /// <summary>The longest wait to return: about 3,000 years, which a <see cref="TimeSpan"/> can represent.</summary>
    private const double MaxSeconds = 100_000_000_000;

    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider timeProvider)
    {
        var wait = headers.TryGetValues("Retry-After", out var values) ? values.Max(value => Read(value, timeProvider.GetUtcNow())) : null;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static TimeSpan? Read(string value, DateTimeOffset now) => RetryConditionHeaderValue.TryParse(value, out var condition)
        ? condition.Delta ?? (condition.Date - now)
        : value.Split(',').Max(part => ReadLenient(part.Trim(), now));

    // .NET's parser accepts neither fractions, nor more seconds than 32 bits can count, nor ISO dates. Without this method, the client would ignore such a wait.
    private static TimeSpan? ReadLenient(string text, DateTimeOffset now) =>
        text is [>= '0' and <= '9', ..] && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, MaxSeconds))
        : DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date - now
        : null;
}

using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>Reads the header <c>Retry-After</c>, which contains seconds or a date (RFC 9110, section 10.2.3).</summary>
internal static class RetryAfterHeader
{
    /// <summary>The longest wait to return: about 3,000 years, which a <see cref="TimeSpan"/> can represent.</summary>
    private const decimal MaxSeconds = 100_000_000_000;

    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider timeProvider)
    {
        var wait = headers.RetryAfter is { } value
            ? value.Delta ?? value.Date!.Value - timeProvider.GetUtcNow()
            : ReadSeconds(headers);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    // .NET's parser accepts neither fractions nor more seconds than 32 bits can count. Without this method, the client would ignore such a wait.
    private static TimeSpan? ReadSeconds(HttpResponseHeaders headers) =>
        headers.TryGetValues("Retry-After", out var values)
        && decimal.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds((double)Math.Min(seconds, MaxSeconds))
            : null;
}

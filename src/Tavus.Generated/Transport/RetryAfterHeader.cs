using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>The header <c>Retry-After</c> in both its forms: seconds, and a date (RFC 9110, section 10.2.3).</summary>
internal static class RetryAfterHeader
{
    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider timeProvider)
    {
        if (headers.RetryAfter is not { } value)
        {
            return null;
        }

        var wait = value.Delta ?? value.Date!.Value - timeProvider.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}

using Tavus.Errors;

namespace Tavus;

/// <summary>Too many requests (429, RFC 6585): wait <see cref="TavusApiException.RetryAfter"/> before the next.</summary>
public sealed class TavusRateLimitException : TavusApiException
{
    internal TavusRateLimitException(ErrorDetails details)
        : base(details)
    {
    }
}

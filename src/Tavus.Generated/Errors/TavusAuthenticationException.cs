using Tavus.Errors;

namespace Tavus;

/// <summary>The service did not accept the API key (401) or does not allow it this operation (403).</summary>
public sealed class TavusAuthenticationException : TavusApiException
{
    internal TavusAuthenticationException(ErrorDetails details)
        : base(details)
    {
    }
}

using System.Net;
using Tavus.Errors;

namespace Tavus;

/// <summary>The service returned an HTTP status other than success (RFC 9110, section 15).</summary>
public class TavusApiException : TavusException
{
    internal TavusApiException(ErrorDetails details)
        : this(details, details.Message)
    {
    }

    private protected TavusApiException(ErrorDetails details, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Details = details;
        OperationId = details.OperationId;
        RequestId = details.RequestId;
    }

    internal ErrorDetails Details { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => Details.StatusCode;

    /// <summary>What the service says is wrong, from <c>error</c> or <c>message</c> of the body; null if it does not say.</summary>
    public string? ErrorMessage => Details.ErrorMessage;

    /// <summary>How long the service asks to wait before the next attempt (<c>Retry-After</c>); null if it does not say. Never negative.</summary>
    public TimeSpan? RetryAfter => Details.RetryAfter;

    /// <summary>The body of the response, secrets masked, cut after 2,000 characters. Empty if there was none.</summary>
    public string ResponseBody => Details.Body;
}

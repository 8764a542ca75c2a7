using System.Net;
using Tavus.Transport;

namespace Tavus;

/// <summary>The service returned an HTTP status other than success (RFC 9110, section 15).</summary>
public class TavusApiException : TavusException
{
    internal TavusApiException(ErrorResponse response)
        : this(response, response.Message)
    {
    }

    private protected TavusApiException(ErrorResponse response, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Response = response;
        OperationId = response.OperationId;
        RequestId = response.RequestId;
    }

    internal ErrorResponse Response { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => Response.StatusCode;

    /// <summary>What the service says is wrong, from <c>error</c> or <c>message</c> of the body; null if it does not say.</summary>
    public string? ErrorMessage => Response.ErrorMessage;

    /// <summary>How long the service asks to wait before the next attempt (<c>Retry-After</c>); null if it does not say. Never negative.</summary>
    public TimeSpan? RetryAfter => Response.RetryAfter;

    /// <summary>The body of the response, secrets masked, cut after 2,000 characters. Empty if there was none.</summary>
    public string ResponseBody => Response.Body;
}

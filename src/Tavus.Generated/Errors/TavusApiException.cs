using System.Net;
using Tavus.Transport;

namespace Tavus;

/// <summary>The service answered with another HTTP status than success (RFC 9110).</summary>
public class TavusApiException : TavusException
{
    internal TavusApiException(ErrorResponse failure)
        : base(failure.Message)
    {
        Failure = failure;
        StatusCode = failure.StatusCode;
        ErrorMessage = failure.ErrorMessage;
        ResponseBody = failure.ResponseBody;
        RequestId = failure.RequestId;
        RetryAfter = failure.RetryAfter;
        Operation = failure.Operation;
    }

    internal ErrorResponse Failure { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>What the service says is wrong, from <c>error</c> or <c>message</c> of its answer; null if it does not say.</summary>
    public string? ErrorMessage { get; }

    /// <summary>The id the service gave the request, from the header <c>x-request-id</c>; null if it gave none.</summary>
    public string? RequestId { get; }

    /// <summary>How long the service asks to wait before the next try (<c>Retry-After</c>); null if it does not say. Never negative.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The operation of the OpenAPI document that was called, such as <c>Personas_Get</c>.</summary>
    public string Operation { get; }

    /// <summary>The body of the answer, secrets masked, cut after 2,000 characters. Empty if there was none.</summary>
    public string ResponseBody { get; }
}

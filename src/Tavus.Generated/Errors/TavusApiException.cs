using System.Diagnostics;

namespace Tavus;

/// <summary>The service returned an HTTP status other than success (RFC 9110, section 15).</summary>
/// <param name="message">The message.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="innerException">The cause; null if there is none.</param>
public class TavusApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
    : TavusException(message, innerException)
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>The reason from the error body, with secrets masked; null if the body contains none. In JSON, the reason is the text of the member <c>error</c>, <c>message</c>, <c>detail</c>, <c>title</c>, <c>errors</c> or <c>msg</c>, which may be nested. A body of one short line of plain text is itself the reason.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>The wait that the service requests before the next attempt (<c>Retry-After</c>); null if the service requests no wait. Never negative.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The part of the body that contains the reason, with secrets masked: either one line of plain text, or JSON. The JSON is cut after 2,000 characters. It contains only the members <c>error</c>, <c>errors</c>, <c>message</c>, <c>detail</c>, <c>title</c>, <c>msg</c> and <c>loc</c> (the place of the error).</summary>
    /// <remarks>Other parts are left out because they may contain secrets. For a body of any other kind, the value is the media type and the length of the body, such as <c>(text/html, 1234 bytes)</c>. Empty if there was no body.</remarks>
    public string ResponseBody { get; init; } = "";

    /// <summary>Copies the details of the response and the number of attempts from a less specific exception.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal TavusApiException Details
    {
        init
        {
            OperationId = value.OperationId;
            RequestId = value.RequestId;
            Attempts = value.Attempts;
            ErrorMessage = value.ErrorMessage;
            RetryAfter = value.RetryAfter;
            ResponseBody = value.ResponseBody;
        }
    }
}

using System.Net;

namespace Tavus;

/// <summary>The text of an HTTP status.</summary>
internal static class StatusText
{
    /// <returns>The number and .NET's phrase for it, such as <c>429 Too Many Requests</c>. The phrase of the response may be anything.</returns>
    public static string Of(HttpStatusCode status)
    {
        // Without a phrase of its own, a message takes that of the status.
        using var message = new HttpResponseMessage(status);
        return $"{(int)status} {message.ReasonPhrase}".TrimEnd();
    }
}

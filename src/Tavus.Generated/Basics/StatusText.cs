using System.Net;

namespace Tavus;

/// <summary>The text of an HTTP status.</summary>
internal static class StatusText
{
    /// <returns>The number and .NET's own phrase, such as <c>429 Too Many Requests</c>: the phrase in a response may be anything.</returns>
    public static string Of(HttpStatusCode status)
    {
        // ReasonPhrase defaults to .NET's phrase for the status.
        using var message = new HttpResponseMessage(status);
        return $"{(int)status} {message.ReasonPhrase}".TrimEnd();
    }
}

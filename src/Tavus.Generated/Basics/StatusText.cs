using System.Net;

namespace Tavus;

/// <summary>An HTTP status as it is shown.</summary>
internal static class StatusText
{
    /// <returns>The number, and the phrase that .NET has for it, such as <c>429 Too Many Requests</c>; not that of the answer, which may hold anything.</returns>
    public static string Of(HttpStatusCode status)
    {
        // A message that was given no phrase makes it from the status.
        using var message = new HttpResponseMessage(status);
        return $"{(int)status} {message.ReasonPhrase}".TrimEnd();
    }
}

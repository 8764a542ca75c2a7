namespace Tavus;

internal static class StatusText
{
    /// <returns>The number and .NET's phrase for it, such as <c>429 Too Many Requests</c>. The phrase in the response is not used, since a server can send any text there.</returns>
    public static string Of(HttpStatusCode status)
    {
        // ReasonPhrase defaults to .NET's phrase for the status.
        using var message = new HttpResponseMessage(status);
        return $"{(int)status} {message.ReasonPhrase}".TrimEnd();
    }
}

namespace Tavus;

internal static class StatusText
{
    /// <returns>The number and .NET's phrase for it, such as <c>429 Too Many Requests</c>. The phrase in the response is not used, since a server can send any text there.</returns>
    public static string Of(HttpStatusCode status) => $"{(int)status} {new HttpResponseMessage(status).ReasonPhrase}".TrimEnd();
}

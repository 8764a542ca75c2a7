namespace Tavus.Transport;

/// <summary>
/// Keeps the exception of a failed connection unless it may show a secret. The message of an exception from .NET may quote a response
/// that is not valid HTTP, or the address of a proxy including its password. The message of an exception from one of the application's handlers may quote the request.
/// </summary>
internal static class SafeInnerException
{
    /// <returns>The exception; null if it may show a secret.</returns>
    public static Exception? Create(Exception exception, ApiCall call)
    {
        try
        {
            var secrets = call.CollectSecrets();
            return CanBeShown(exception, secrets) && !ErrorText.ContainsSecret(exception.ToString(), secrets) ? exception : null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // An exception of the application may fail to describe itself, for example with a null message.
            return null;
        }
    }

    private static bool CanBeShown(Exception exception, IReadOnlyList<string> secrets) =>
        !QuotesTheResponse(exception)
        && exception.Data.Count == 0
        && !ErrorText.MayShowSecret(exception.Message, secrets)
        && (exception is AggregateException several
            ? several.InnerExceptions.All(one => CanBeShown(one, secrets)) // For an AggregateException, InnerException is InnerExceptions[0].
            : exception.InnerException is null || CanBeShown(exception.InnerException, secrets));

#if NETSTANDARD2_0
    // .NET encloses received text in single quotes, so a message with a quote may show the response.
    private static bool QuotesTheResponse(Exception exception) => exception is HttpRequestException or IOException && exception.Message.IndexOf('\'') >= 0;
#else
    private static bool QuotesTheResponse(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ProxyTunnelError } or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse };
#endif
}

using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Authentication;

namespace Tavus.Transport;

/// <summary>Maps a failed connection to <see cref="TavusConnectionException"/>.</summary>
internal static class ConnectionExceptions
{
    /// <summary>Creates the exception for a failed attempt. The <paramref name="timeout"/> is the time limit of the attempt, if it was exceeded: the failure is then a timeout, whatever the original exception is.</summary>
    public static TavusConnectionException From(Exception exception, TimeSpan? timeout, ApiCall call, int attempts)
    {
        var isOtherTimeout = (exception is OperationCanceledException && Find<TimeoutException>(exception) is not null) || IsTimeoutOfHandler(exception);
        var problem = timeout is { } time ? $"no complete response within {time.TotalSeconds:0.###} s{(time != call.Options.AttemptTimeout ? ", the time left in the total timeout" : "")}"
            : isOtherTimeout ? "the HttpClient or one of its handlers timed out"
            : exception is OperationCanceledException ? "the HttpClient cancelled the request"
            : exception is InvalidDataException ? "the response has the Content-Encoding gzip, but is not valid gzip"
            : ProxyProblem(exception) is { } refusal ? refusal
            : (OperatingSystem.IsBrowser() ? BrowserProblem(exception) : NetworkProblem(exception)) ?? $"the HttpClient failed ({exception.GetType().Name})";
        return new TavusConnectionException($"{call.Operation.Id}: the call to {call.Settings.BaseUrl} failed: {problem}.", timeout is not null || isOtherTimeout, SafeInnerException.Create(exception, call))
        {
            OperationId = call.Operation.Id,
            Attempts = attempts,
            RequestNotSent = timeout is null && RequestNotSent(exception),
            MustNotRetry = timeout is null && (!IsTransient(exception) || ProxyProblem(exception) is not null),
        };
    }

    /// <summary>Describes a failed request in a browser, which hides all details from the page; null for other failures.</summary>
    private static string? BrowserProblem(Exception exception) =>
        exception is HttpRequestException ? "the browser has no connection, or the service does not allow the page's origin (CORS)" : null;

    [UnsupportedOSPlatform("browser")]
    private static string? NetworkProblem(Exception exception) =>
        Find<AuthenticationException>(exception) is not null ? "no secure connection"
        : Find<IOException>(exception) is not null ? "the connection broke before the response was complete"
        : Find<SocketException>(exception) is { } socket ? $"no connection ({socket.SocketErrorCode})"
        : null;

    /// <summary>Describes a refusal by the proxy; null for other failures. Always null on .NET Framework, whose exceptions do not show that the proxy refused.</summary>
    private static string? ProxyProblem(Exception exception) =>
#if NETSTANDARD2_0
        null;
#else
        exception is HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } proxy
            ? $"the proxy refused the connection{(proxy.StatusCode is { } status ? $" ({StatusText.Of(status)})" : "")}"
            : null;
#endif

    /// <summary>Whether the network failed. Any other failure, such as a disposed HttpClient or a bug in a handler, would occur again in a retry.</summary>
    private static bool IsTransient(Exception exception) =>
        exception is HttpRequestException or IOException or OperationCanceledException or TimeoutException or InvalidDataException || IsTimeoutOfHandler(exception);

    /// <summary>Whether the time limit of a resilience handler (Polly) ran out. Compares the name, since the library does not reference the exception's package.</summary>
    private static bool IsTimeoutOfHandler(Exception exception) => exception.GetType().Name == "TimeoutRejectedException";

    /// <summary>Whether no connection was made, for a reason that may be temporary.</summary>
    public static bool RequestNotSent(Exception exception) =>
        Find<IOException>(exception) is null && Find<SocketException>(exception)?.SocketErrorCode is
            SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable
            or SocketError.HostDown or SocketError.NetworkDown or SocketError.NoData or SocketError.TryAgain or SocketError.TimedOut;

    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        while (exception is not (null or T))
        {
            exception = exception.InnerException;
        }

        return (T?)exception;
    }
}

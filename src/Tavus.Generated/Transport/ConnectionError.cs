using System.Net.Sockets;
using System.Security.Authentication;

namespace Tavus.Transport;

/// <summary>From whatever a connection can end with to the one exception that says so.</summary>
internal static class ConnectionError
{
    /// <param name="exception">What it ended with; its message may hold secrets.</param>
    /// <param name="timeHasRunOut">Whether the call had no time left, whatever the exception says.</param>
    /// <param name="operation">What was called.</param>
    /// <param name="settings">How it was called.</param>
    public static TavusConnectionException From(Exception exception, bool timeHasRunOut, ApiOperation operation, TransportSettings settings)
    {
        var isOtherTimeout = exception is OperationCanceledException && Find<TimeoutException>(exception) is not null;
        var problem = timeHasRunOut ? $"no whole answer within {settings.Timeout.TotalSeconds:0.###} s"
            : isOtherTimeout ? "the time limit of the HttpClient ran out"
            : exception is OperationCanceledException ? "the HttpClient cancelled the request"
            : Find<AuthenticationException>(exception) is not null ? "no secure connection"
            : Find<IOException>(exception) is not null ? "the connection broke before the whole answer had come"
            : Find<SocketException>(exception) is { } socket ? $"no connection ({socket.SocketErrorCode})"
            : $"the HttpClient failed ({exception.GetType().Name})";
        return new TavusConnectionException($"{operation.Id}: {problem}, from {settings.BaseUrl}.", operation.Id, timeHasRunOut || isOtherTimeout, exception);
    }

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

namespace Tavus.Transport;

/// <summary>From whatever a connection can end with to the one exception that says so.</summary>
internal static class ConnectionError
{
    public static TavusConnectionException From(Exception exception, ApiOperation operation, TransportSettings settings)
    {
        var isTimeout = exception is OperationCanceledException;
        var problem = exception switch
        {
            OperationCanceledException => $"no whole answer within {settings.Timeout.TotalSeconds:0.###} s",
            HttpRequestException { InnerException: IOException } or IOException => "the connection broke before the whole answer had come",
            HttpRequestException => "no connection",
            _ => $"the HttpClient failed ({exception.GetType().Name})",
        };
        return new TavusConnectionException($"{operation.Id}: {problem}, from {settings.BaseUrl}.", operation.Id, isTimeout, exception);
    }
}

using Microsoft.Extensions.Logging;

namespace Tavus.Transport;

/// <summary>The log messages. Event ids and names are stable; no argument is a secret.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "{OperationId}: the response differs from the OpenAPI document at {Path} ({Kind}): expected {Documented}; received {Actual}")]
    public static partial void ResponseDrift(ILogger logger, string operationId, string path, DriftKind kind, string documented, string actual);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "{OperationId}: retrying in {Delay}: {Reason}")]
    private static partial void RetryScheduled(ILogger logger, string operationId, TimeSpan delay, string reason);

    [LoggerMessage(EventId = 3, Level = LogLevel.Debug, Message = "{OperationId}: attempt completed after {Elapsed}: {Outcome}")]
    public static partial void AttemptCompleted(ILogger logger, string operationId, TimeSpan elapsed, string outcome);

    public static void RetryScheduled(ILogger logger, string operationId, TimeSpan delay, TavusException failure)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            var reason = Reason(failure, operationId);
            RetryScheduled(logger, operationId, delay, reason);
        }
    }

    /// <summary>Gets the message of an exception without the operation id, which the log message already contains.</summary>
    public static string Reason(Exception exception, string operationId) =>
        exception.Message.StartsWith($"{operationId}: ", StringComparison.Ordinal) ? exception.Message.Substring(operationId.Length + 2) : exception.Message;
}

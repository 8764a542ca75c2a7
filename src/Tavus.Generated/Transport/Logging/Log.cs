using Microsoft.Extensions.Logging;

namespace Tavus.Transport;

/// <summary>The log messages. Event ids and names are stable; no argument is a secret.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "{OperationId}: the response differs from the OpenAPI document at {Path} ({Kind}): expected {Documented}; received {Actual}")]
    public static partial void ResponseDrift(ILogger logger, string operationId, string path, DriftKind kind, string documented, string actual);

    // The last argument of the next two messages already contains the operation id. The separate argument is for structured logs.
#pragma warning disable SYSLIB1015
    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Retrying in {Delay}: {Reason}")]
    public static partial void RetryScheduled(ILogger logger, string operationId, TimeSpan delay, string reason);

    [LoggerMessage(EventId = 3, Level = LogLevel.Debug, Message = "Attempt completed after {Elapsed}: {Outcome}")]
    public static partial void AttemptCompleted(ILogger logger, string operationId, TimeSpan elapsed, string outcome);
#pragma warning restore SYSLIB1015
}

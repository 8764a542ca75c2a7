using Microsoft.Extensions.Logging;

namespace Tavus.Transport;

/// <summary>The log messages. Event ids are stable; nothing secret is ever an argument.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "{Operation}: the answer departs from the document at {Path} ({Kind}): {Documented} documented, {Actual} came")]
    public static partial void ResponseDrift(ILogger logger, string operation, string path, DriftKind kind, string documented, string? actual);

    // What the next two quote names the operation already; structured logs have it by itself.
#pragma warning disable SYSLIB1015
    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Trying again in {Delay}, because: {Reason}")]
    public static partial void RetryScheduled(ILogger logger, string operation, TimeSpan delay, string reason);

    [LoggerMessage(EventId = 3, Level = LogLevel.Debug, Message = "A try ended after {Elapsed}: {Outcome}")]
    public static partial void AttemptCompleted(ILogger logger, string operation, TimeSpan elapsed, string outcome);
#pragma warning restore SYSLIB1015
}

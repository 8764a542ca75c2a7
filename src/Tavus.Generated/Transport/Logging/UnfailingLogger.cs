using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace Tavus.Transport;

/// <summary>Wraps a logger and ignores its exceptions, so that a call does not fail because it cannot be logged.</summary>
internal sealed class UnfailingLogger(ILogger logger) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => logger.BeginScope(state);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Any failure of an observer.")]
    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return logger.IsEnabled(logLevel);
        }
        catch (Exception)
        {
            return false;
        }
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Observers.Notify(() => logger.Log(logLevel, eventId, state, exception, formatter));
}

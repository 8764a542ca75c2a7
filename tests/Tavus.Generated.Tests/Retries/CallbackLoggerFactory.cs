using Microsoft.Extensions.Logging;

namespace Tavus.Tests.Retries;

/// <summary>Calls an action for each message of the level Information.</summary>
internal sealed class CallbackLoggerFactory(Action callback) : ILoggerFactory, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => callback();

    public void Dispose()
    {
    }
}

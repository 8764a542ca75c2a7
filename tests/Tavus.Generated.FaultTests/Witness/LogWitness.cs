using Microsoft.Extensions.Logging;

namespace Tavus.FaultTests.Witness;

/// <summary>Listens to log messages of every level, with their text, arguments, scopes and exception.</summary>
internal sealed class LogWitness(Testimony heard) : ILoggerFactory, ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Logger(heard, $"log {categoryName}");

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private sealed class Logger(Testimony heard, string where) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Hear(state);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            heard.Add(where, formatter(state, exception));
            heard.Add(where, exception);
            Hear(state);
        }

        private void Hear(object? state)
        {
            heard.Add(where, state);
            heard.Add(where, state as IEnumerable<KeyValuePair<string, object?>> ?? []);
        }
    }
}

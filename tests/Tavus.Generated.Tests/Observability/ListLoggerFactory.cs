using Microsoft.Extensions.Logging;

namespace Tavus.Tests.Observability;

/// <summary>Keeps the log messages of a level and above.</summary>
internal sealed class ListLoggerFactory(LogLevel minimum) : ILoggerFactory
{
    private readonly List<string> _lines = [];

    /// <summary>The category, level, event id and text of each message.</summary>
    public IReadOnlyList<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => new ListLogger(categoryName, minimum, _lines);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private sealed class ListLogger(string category, LogLevel minimum, List<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= minimum;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add($"{category} {logLevel} {eventId.Id}: {formatter(state, exception)}");
            }
        }
    }
}

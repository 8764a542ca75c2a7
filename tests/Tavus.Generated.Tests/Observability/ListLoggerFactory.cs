using Microsoft.Extensions.Logging;

namespace Tavus.Tests.Observability;

/// <summary>Keeps what is logged from a level on.</summary>
internal sealed class ListLoggerFactory(LogLevel minimum) : ILoggerFactory
{
    private readonly List<string> _lines = [];

    /// <summary>Category, level, event id and message.</summary>
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

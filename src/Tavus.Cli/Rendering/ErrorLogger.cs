using Microsoft.Extensions.Logging;

namespace Tavus.Cli.Rendering;

/// <summary>Writes the library's log to standard error, one line for each message.</summary>
internal sealed class ErrorLogger(CliHost host) : ILoggerFactory, ILogger
{
    private readonly TerminalSafeText _text = TerminalSafeText.For(host.Output);

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
        // Other providers are ignored: all messages go to standard error.
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        host.Error.WriteLine(_text.Line(formatter(state, exception)));

    public void Dispose()
    {
        // Nothing to dispose: standard error belongs to the process, not to this logger.
    }
}

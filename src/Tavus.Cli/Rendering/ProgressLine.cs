namespace Tavus.Cli.Rendering;

/// <summary>Shows the progress of a running command on the terminal.</summary>
/// <param name="terminal">The terminal; null to show nothing.</param>
/// <param name="title">Describes what the command does, such as <c>Waiting for video v1</c>.</param>
internal sealed class ProgressLine(IAnsiConsole? terminal, string title)
{
    private StatusContext? _context;

    /// <summary>Whether reports are shown.</summary>
    public bool IsShown => _context is not null;

    public Task<T> RunAsync<T>(Func<Task<T>> work) => terminal is null
        ? work()
        : terminal.Status().AutoRefresh(enabled: false).StartAsync(Markup.Escape(title), context =>
        {
            _context = context;
            return work();
        });

    public void Report(string state)
    {
        if (_context is not null)
        {
            _context.Status = Markup.Escape(TerminalSafeText.For(terminal!).Line($"{title}: {state}"));
            _context.Refresh();
        }
    }
}

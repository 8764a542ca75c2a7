namespace Tavus.Cli.Rendering;

/// <summary>Shows the last state of an object on the terminal while a command waits for the object.</summary>
/// <param name="terminal">The terminal; null for none.</param>
/// <param name="title">Describes the wait, such as <c>Waiting for video v1</c>.</param>
internal sealed class WaitProgress(IAnsiConsole? terminal, string title)
{
    private StatusContext? _context;

    public Task<T> RunAsync<T>(Func<Task<T>> wait) => terminal is null
        ? wait()
        : terminal.Status().AutoRefresh(enabled: false).StartAsync(Markup.Escape(title), context =>
        {
            _context = context;
            return wait();
        });

    public void Report(string? state)
    {
        if (_context is not null)
        {
            _context.Status = Markup.Escape(TerminalSafeText.For(terminal!).Line($"{title}: {state ?? "no state"}"));
            _context.Refresh();
        }
    }
}

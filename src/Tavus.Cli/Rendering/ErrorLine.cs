namespace Tavus.Cli.Rendering;

internal static class ErrorLine
{
    /// <summary>Writes a terminal-safe line to standard error, after the name of the tool.</summary>
    public static Task WriteErrorAsync(this CliHost host, string message) =>
        host.Error.WriteLineAsync($"{CliHost.ToolName}: {TerminalSafeText.For(host.Output).Line(message)}");
}

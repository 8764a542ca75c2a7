namespace Tavus.Commands;

/// <summary>The result of a command.</summary>
/// <param name="ExitCode">The exit code of the command.</param>
/// <param name="Output">Everything that the command wrote to standard output.</param>
/// <param name="Error">Everything that the command wrote to standard error.</param>
/// <param name="ToFirstLine">The time from the start of the command to the first line of its output.</param>
internal sealed record CommandResult(int ExitCode, string Output, string Error, TimeSpan ToFirstLine)
{
    public string All => Output + Error;
}

namespace Tavus.Aot.Tests.Publishing;

/// <summary>What a command left.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
/// <param name="ToFirstLine">The time from its start to the first line of its output.</param>
internal sealed record CommandResult(int ExitCode, string Output, string Error, TimeSpan ToFirstLine);

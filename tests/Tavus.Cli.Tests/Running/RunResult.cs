namespace Tavus.Cli.Tests.Running;

/// <summary>The result of a run of the tool.</summary>
/// <param name="ExitCode">The exit code of the process.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Terminal">The output on the terminal; empty if there was no terminal.</param>
public sealed record RunResult(int ExitCode, string Output, string Error, string Terminal = "")
{
    /// <summary>The only line of standard error; fails unless there is exactly one line.</summary>
    public string OnlyErrorLine => Assert.Single(Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));

    /// <summary>The lines of the output.</summary>
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}

namespace Tavus.Build.Tests;

/// <summary>The exit code and the output of a command.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public int NSwagRuns => Count("NSwag: ");

    private IEnumerable<string> Lines => Output.Split('\n').Select(line => line.Trim());

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>The only error; fails if there are several. Ignores the repetition of the error in MSBuild's summary.</summary>
    public string FailedWith(string code) => Assert.Single(ErrorsWith(code));

    /// <summary>All errors; fails if one has another code. NSWAG002 is left out, since it only reports that the generation failed.</summary>
    public IReadOnlyList<string> ErrorsWith(string code)
    {
        var errors = Lines.Where(line => line.Contains("error ", StringComparison.Ordinal) && !line.Contains("error NSWAG002: ", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(ExitCode != 0 && errors.Count > 0 && errors.All(error => error.Contains($"error {code}: ", StringComparison.Ordinal)), Output);
        return errors;
    }

    private int Count(string start) => Lines.Count(line => line.StartsWith(start, StringComparison.Ordinal));
}

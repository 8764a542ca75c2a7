namespace Tavus.Build.Tests;

/// <summary>What a command left: its exit code, and all that it wrote.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public int NSwagRuns => Count("NSwag: ");

    private IEnumerable<string> Lines => Output.Split('\n').Select(line => line.Trim());

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>The one error, which MSBuild repeats in its summary.</summary>
    public string FailedWith(string code)
    {
        var errors = Lines.Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(ExitCode != 0 && errors.Count == 1 && errors[0].Contains($"error {code}: ", StringComparison.Ordinal), Output);
        return errors[0];
    }

    private int Count(string start) => Lines.Count(line => line.StartsWith(start, StringComparison.Ordinal));
}

namespace Tavus.Build.Tests;

public sealed class NpmTests : IDisposable
{
    private readonly Clone _clone = new();

    [Fact]
    public async Task Without_npm_the_error_says_what_to_install()
    {
        _clone.Environment["PATH"] = SearchPath.WithoutNpm(_clone);

        var result = await _clone.GenerateAsync();

        var error = result.FailedWith("NPM001");
        Assert.Contains("npm was not found, and the build takes NSwag from it. Install Node.js 20 or later", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_design_time_build_of_a_clean_clone_succeeds_and_installs_nothing()
    {
        string[] ide = ["-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false"];

        var result = await _clone.BuildAsync(["-t:Compile", "-f", "net10.0", .. ide]);

        Assert.Equal(0, result.Succeeded().NSwagRuns);
        Assert.False(Directory.Exists(_clone[Clone.Installed]));
    }

    public void Dispose() => _clone.Dispose();
}

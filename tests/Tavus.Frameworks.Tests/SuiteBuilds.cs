namespace Tavus.Frameworks.Tests;

/// <summary>Builds the test suites once against each build of the libraries. The builds run concurrently.</summary>
public sealed class SuiteBuilds
{
    private readonly Lazy<Dictionary<string, Task<SuiteBuild>>> _builds = new(static () => new()
    {
        // Uses the oldest package versions that the libraries accept. An application gets these versions unless it references newer ones.
        ["net8.0"] = SuiteBuild.OfAsync("net8.0", "-p:OldestPackages=true"),
        ["netstandard2.0"] = SuiteBuild.OfAsync("netstandard2.0"),
    });

    internal Task<SuiteBuild> this[string library] => _builds.Value[library];
}

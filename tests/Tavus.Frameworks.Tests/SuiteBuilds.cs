namespace Tavus.Frameworks.Tests;

/// <summary>Builds the test suites against each build of the libraries: once, and concurrently.</summary>
public sealed class SuiteBuilds
{
    private readonly Lazy<Dictionary<string, Task<SuiteBuild>>> _builds = new(static () => new()
    {
        // With the oldest packages that the libraries accept, which an application gets if it references no newer ones.
        ["net8.0"] = SuiteBuild.OfAsync("net8.0", "-p:OldestPackages=true"),
        ["netstandard2.0"] = SuiteBuild.OfAsync("netstandard2.0"),
    });

    internal Task<SuiteBuild> this[string library] => _builds.Value[library];
}

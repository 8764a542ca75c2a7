namespace Tavus.Frameworks.Tests;

/// <summary>Runs the suites of the libraries on .NET 8, against their net8.0 and their netstandard2.0 build.</summary>
public class SuiteTests(SuiteBuilds builds) : IClassFixture<SuiteBuilds>
{
    // Fewer tests mean that the runner did not find them.
    [DotNet8Theory]
    [InlineData("net8.0", "Tavus.Generated.Tests", 700)]
    [InlineData("net8.0", "Tavus.Generated.Testing.Tests", 260)]
    [InlineData("net8.0", "Tavus.Generated.DependencyInjection.Tests", 55)]
    [InlineData("netstandard2.0", "Tavus.Generated.Tests", 700)]
    [InlineData("netstandard2.0", "Tavus.Generated.Testing.Tests", 260)]
    [InlineData("netstandard2.0", "Tavus.Generated.DependencyInjection.Tests", 55)]
    public async Task Every_suite_passes_on_NET_8(string library, string suite, int minimum)
    {
        var build = await builds[library];

        var results = await build.RunAsync(suite);

        Assert.True(results.NotPassed.Count == 0, string.Join("\n\n", results.NotPassed));
        Assert.InRange(results.Passed.Count, minimum, int.MaxValue);
        Assert.Equal(2, results.Passed.Count(static name => name.StartsWith("Tavus.Frameworks.Tests.Suites.FrameworkTests.", StringComparison.Ordinal)));
    }
}

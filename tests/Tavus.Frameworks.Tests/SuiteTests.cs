namespace Tavus.Frameworks.Tests;

/// <summary>Runs the test suites on .NET 8, against the net8.0 and the netstandard2.0 builds of the libraries.</summary>
public class SuiteTests(SuiteBuilds builds) : IClassFixture<SuiteBuilds>
{
    // The numbers are minimums: if fewer tests ran, the test runner did not find all tests.
    [DotNet8Theory]
    [InlineData("net8.0", "Tavus.Generated.Tests", 700)]
    [InlineData("net8.0", "Tavus.Generated.Testing.Tests", 260)]
    [InlineData("net8.0", "Tavus.Generated.DependencyInjection.Tests", 55)]
    [InlineData("netstandard2.0", "Tavus.Generated.Tests", 700)]
    [InlineData("netstandard2.0", "Tavus.Generated.Testing.Tests", 260)]
    [InlineData("netstandard2.0", "Tavus.Generated.DependencyInjection.Tests", 55)]
    public async Task Every_test_suite_passes_on_NET_8(string library, string suite, int minimum)
    {
        var build = await builds[library];

        var results = await build.RunAsync(suite);

        Assert.True(results.NotPassed.Count == 0, string.Join("\n\n", results.NotPassed));
        Assert.InRange(results.Passed.Count, minimum, int.MaxValue);
        Assert.Equal(2, results.Passed.Count(static name => name.StartsWith("Tavus.Frameworks.Tests.Suites.FrameworkTests.", StringComparison.Ordinal)));
    }
}

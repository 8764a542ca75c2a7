using BenchmarkDotNet.Running;
using Tavus.Benchmarks.Work;

namespace Tavus.Benchmarks;

/// <summary>The bodies once more, by BenchmarkDotNet: for allocations, garbage collections and the spread of what was measured.</summary>
internal static class DeepDive
{
    // In this process: the project that BenchmarkDotNet would generate could not be built by this repository's rules.
    private static readonly string[] Always = ["--inProcess", "--memory", "--artifacts", Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts")];

    /// <param name="options">More options of BenchmarkDotNet, such as <c>--filter *Parse* --job short</c>; none for all benchmarks.</param>
    public static void Run(string[] options) => BenchmarkSwitcher
        .FromTypes([typeof(ParseDocumented), typeof(ParseBare), typeof(Write)])
        .Run([.. Always, .. options is [] ? ["--filter", "*"] : options]);
}

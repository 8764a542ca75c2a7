using Tavus.Commands;

namespace Tavus.Frameworks.Tests;

/// <summary>The test suites, built for .NET 8 against one build of the libraries.</summary>
internal sealed class SuiteBuild
{
    private readonly string _library;
    private readonly string _artifacts;

    private SuiteBuild(string library, string artifacts) => (_library, _artifacts) = (library, artifacts);

    /// <param name="library">The target framework of the libraries.</param>
    /// <param name="options">More options for <c>dotnet build</c>.</param>
    public static async Task<SuiteBuild> OfAsync(string library, params string[] options)
    {
        var artifacts = Repository.Artifact(library);
        var result = await DotNet.RunAsync([
            "build", Repository.File("Suites/Suites.slnf"), "--artifacts-path", artifacts, "-p:SuiteFramework=net8.0", $"-p:LibraryFrameworks={library}", .. options]);
        return result.ExitCode == 0 ? new SuiteBuild(library, artifacts) : throw new InvalidOperationException(result.All);
    }

    /// <summary>Runs a suite, without the tests that cannot pass with this build of the libraries.</summary>
    public async Task<TestResults> RunAsync(string suite)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_artifacts, "test-results")).FullName;
        var results = Path.Combine(folder, $"{suite}.trx");
        File.Delete(results);
        var run = await Command.RunAsync("dotnet", [
            "vstest", Path.Combine(_artifacts, "bin", suite, "debug", $"{suite}.dll"), $"--TestCaseFilter:NotOn!={_library}",
            $"--Logger:trx;LogFileName={suite}.trx", $"--ResultsDirectory:{folder}", "--", $"RunConfiguration.DotNetHostPath={DotNet8.Host()}"]);
        return File.Exists(results) ? TestResults.Read(results) : throw new InvalidOperationException(run.All);
    }
}

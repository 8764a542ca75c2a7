namespace Tavus.Package.Tests;

/// <summary>Tests the packages as a user would: in new projects outside this repository.</summary>
[Collection(Packing.Name)]
public class ConsumerTests(PackedProjects packages)
{
    [Fact]
    public async Task A_fresh_project_with_the_packages_builds_for_each_framework_and_runs()
    {
        var project = await BuildAsync("csharp");
        var output = await RunAsync(project, Path.GetFullPath("fixtures/get-persona.documented.json"));

        Assert.Equal(["Life Coach: tavus-turbo", "Life Coach: tavus-turbo", "Life Coach: tavus-turbo"], output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        Assert.True(File.Exists(Path.Combine(project, "bin/Debug/net8.0/Consumer.dll")));
        Assert.True(File.Exists(Path.Combine(project, "bin/Debug/netstandard2.0/Consumer.dll")));
    }

    [Fact]
    public async Task A_console_application_uses_a_document_a_conversation_and_a_video()
    {
        var output = await RunAsync(await BuildAsync("console"));

        Assert.Matches("^Join at https://.*\nuser: Good morning\\..*\nWatch https://.*\n$".ReplaceLineEndings("\n"), output);
    }

    [Theory]
    [InlineData("fsharp")]
    [InlineData("vb")]
    public async Task A_fresh_FSharp_or_VB_project_with_the_packages_builds_and_runs(string language)
    {
        var output = await RunAsync(await BuildAsync(language));

        Assert.Equal("Bea and Cleo: all of it", output.Trim());
    }

    /// <summary>Swashbuckle brings a newer version of Microsoft.OpenApi than the package was built against.</summary>
    [Fact]
    public async Task A_web_application_with_Swashbuckle_describes_the_types_of_the_library() => Assert.Equal("True", (await RunAsync(await BuildAsync("swagger"))).Trim());

    [Fact]
    public async Task A_web_application_with_a_worker_receives_callbacks_and_describes_its_API()
    {
        var output = await RunAsync(await BuildAsync("web"));

        Assert.Equal(["200 204 404, described: True", "Good morning."], output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    private static Task<string> RunAsync(string project, params string[] arguments) =>
        DotNet.RunAsync(project, ["bin/Debug/net10.0/Consumer.dll", .. arguments]);

    private async Task<string> BuildAsync(string language)
    {
        var project = Path.Combine(packages.Directory, language);
        Directory.CreateDirectory(project);
        foreach (var file in Directory.EnumerateFiles($"consumers/{language}").Append("consumers/nuget.config"))
        {
            File.Copy(file, Path.Combine(project, Path.GetFileName(file)));
        }

        await DotNet.RunAsync(project, ["build", $"-p:TavusVersion={packages.Version}", "-p:NuGetAudit=false", "--disable-build-servers", "-nologo"], packages.Environment);
        return project;
    }
}

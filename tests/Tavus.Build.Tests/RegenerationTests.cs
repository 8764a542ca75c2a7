namespace Tavus.Build.Tests;

[Collection(nameof(SharedClone))]
public sealed class RegenerationTests(SharedClone shared)
{
    private readonly Clone _clone = shared.Clone;

    [Fact]
    public async Task Adding_a_comment_to_an_OpenAPI_document_reruns_NSwag_but_leaves_the_generated_file_untouched()
    {
        await SettleAsync();
        var written = File.GetLastWriteTimeUtc(_clone[Clone.Result]);

        await File.AppendAllTextAsync(_clone[Clone.Document], "# A comment.\n");

        await AssertRunsAsync();
        Assert.Equal(written, File.GetLastWriteTimeUtc(_clone[Clone.Result]));
    }

    [Fact]
    public async Task A_changed_setting_in_nswag_json_runs_NSwag_again()
    {
        await SettleAsync();

        using var edit = _clone.Replace("nswag.json", "\"generateClientInterfaces\": true", "\"generateClientInterfaces\": false");

        await AssertRunsAsync();
        Assert.DoesNotContain("interface IPersonasClient", _clone.Read(Clone.Result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_copy_of_an_OpenAPI_document_runs_NSwag_again()
    {
        await SettleAsync();

        File.SetLastWriteTimeUtc(_clone[Clone.Document], DateTime.UtcNow.AddDays(-1));

        await AssertRunsAsync();
    }

    [Fact]
    public async Task Adding_or_deleting_a_template_runs_NSwag_again()
    {
        await SettleAsync();
        var template = _clone[$"{Clone.Templates}/File.Header.liquid"];

        await File.WriteAllTextAsync(template, "// From a template.\n");
        await AssertRunsAsync();
        Assert.Contains("// From a template.", _clone.Read(Clone.Result), StringComparison.Ordinal);

        File.Delete(template);
        await AssertRunsAsync();
        Assert.DoesNotContain("// From a template.", _clone.Read(Clone.Result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_NSwag_version_runs_NSwag_again()
    {
        await SettleAsync();

        // The list of inputs contains the path of NSwag, including the version. Editing the path simulates another version.
        using var edit = _clone.Replace("src/Tavus.Generated/obj/nswag/nswag.inputs", "/nswag.msbuild/", "/nswag.msbuild/another-");

        await AssertRunsAsync();
    }

    [Fact]
    public async Task A_design_time_build_of_a_clean_clone_succeeds_without_running_NSwag()
    {
        string[] ide = ["-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false"];
        using var clone = new Clone();

        var result = await clone.BuildAsync(["-t:Compile", "-f", "net10.0", .. ide]);

        Assert.Equal(0, result.Succeeded().NSwagRuns);
    }

    [Fact]
    public async Task The_build_runs_NSwag_even_if_dotnet_is_not_on_the_PATH()
    {
        await SettleAsync();
        File.Delete(_clone[Clone.Result]);

        _clone.Environment["PATH"] = OperatingSystem.IsWindows() ? Environment.SystemDirectory : FolderOfTheShell();

        await AssertRunsAsync();
        _clone.Environment.Remove("PATH");
    }

    [Fact]
    public async Task A_deleted_NSwag_output_is_generated_again()
    {
        await SettleAsync();

        File.Delete(_clone[Clone.Result]);

        await AssertRunsAsync();
        Assert.True(File.Exists(_clone[Clone.Result]));
    }

    [Fact]
    public async Task A_property_added_to_an_OpenAPI_document_appears_in_the_library_and_in_the_XML_documentation()
    {
        using var edit = _clone.Replace(Clone.Document, "        persona_name:\n", """
                    pal_motto:
                      type: string
                      description: What the persona lives by.
                      example: Carpe diem.
                      x-since: '2026-05'
                    persona_name:

            """);

        (await _clone.BuildAsync("-f", "net10.0")).Succeeded();

        Assert.Contains("public string? PalMotto { get; set; }", _clone.Read(Clone.Result), StringComparison.Ordinal);
        Assert.Contains("P:Tavus.Persona.PalMotto", _clone.Read("src/Tavus.Generated/bin/Debug/net10.0/Tavus.Generated.xml"), StringComparison.Ordinal);
    }

    /// <summary>Generates the client, so that the clone is up to date even if an earlier test changed files.</summary>
    private async Task SettleAsync() => (await _clone.GenerateAsync()).Succeeded();

    /// <summary>A folder with only <c>sh</c>, which MSBuild itself needs.</summary>
    private string FolderOfTheShell()
    {
        var folder = Directory.CreateDirectory(_clone["artifacts/bin"]).FullName;
        File.CreateSymbolicLink(Path.Combine(folder, "sh"), "/bin/sh");
        return folder;
    }

    private async Task<CommandResult> AssertRunsAsync()
    {
        var result = (await _clone.GenerateAsync()).Succeeded();
        Assert.Equal(1, result.NSwagRuns);
        return result;
    }
}

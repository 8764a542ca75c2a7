using System.Text.Json.Nodes;
using Tavus.Cli.Api;
using Tavus.Cli.Tests.Running;

namespace Tavus.Cli.Tests.Files;

/// <summary>The commands for files, for each resource that has them.</summary>
public class EveryResourceFileTests
{
    public static TheoryData<string> Resources => [.. ApiResources.All.Where(static resource => resource.HasFiles).Select(static resource => resource.CommandName)];

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task An_exported_file_is_valid_by_the_schema_and_applying_it_changes_nothing(string resource)
    {
        using var folder = new TemporaryFolder();
        var tool = new InProcess();
        var listed = await tool.RunAsync(resource, "list", "--stub", "--json", "--limit", "1");
        var id = JsonNode.Parse(listed.Output)![ApiResources.All.Single(other => other.CommandName == resource).IdName]!.ToString();

        var exported = await tool.RunAsync(resource, "export", id, "--stub", "--format", "json");
        var schema = global::Json.Schema.JsonSchema.FromText((await tool.RunAsync(resource, "schema")).Output);
        Assert.True(schema.Evaluate(JsonNode.Parse(exported.Output)).IsValid, exported.Output);

        var file = folder.Write("exported.json", exported.Output);
        var secrets = System.Text.RegularExpressions.Regex.Matches(exported.Output, @"\$\{(\w+)\}").Select(static match => match.Groups[1].Value);
        foreach (var name in secrets)
        {
            tool.Variables[name] = "********";
        }

        var applied = await tool.RunAsync(resource, "apply", file, "--stub", "--yes");
        Assert.Equal(("", 0), (applied.Error, applied.ExitCode));
        Assert.Contains("No change", applied.Output, StringComparison.OrdinalIgnoreCase);
    }
}

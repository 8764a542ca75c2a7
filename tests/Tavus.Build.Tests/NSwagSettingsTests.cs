using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Tavus.Build.Tests;

[Collection(nameof(SharedClone))]
public sealed class NSwagSettingsTests(SharedClone shared)
{
    /// <summary>NSwag ignores a setting that it does not know, so a misspelled one would go unnoticed.</summary>
    [Fact]
    public async Task Every_setting_is_one_that_NSwag_knows()
    {
        var directory = Directory.CreateDirectory(shared.Clone["artifacts/defaults"]).FullName;
        (await DotNet.RunAsync(directory, [shared.Clone[$"{Clone.Installed}/nswag/bin/binaries/Net100/dotnet-nswag.dll"], "new"], shared.Clone.Environment)).Succeeded();

        var known = Names(JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(directory, "nswag.json"))), "").ToHashSet();
        var used = Names(JsonNode.Parse(shared.Clone.Read("nswag.json")), "").ToList();

        Assert.NotEmpty(used);
        Assert.Empty(used.Except(known));
    }

    [Fact]
    public void Both_distributions_are_pinned_to_the_same_release()
    {
        var nuget = XDocument.Parse(shared.Clone.Read("Directory.Packages.props")).Descendants("NSwagVersion").Single().Value;
        var npm = JsonNode.Parse(shared.Clone.Read("generator/nswag/package.json"))!["devDependencies"]!["nswag"]!.GetValue<string>();
        var locked = JsonNode.Parse(shared.Clone.Read("generator/nswag/package-lock.json"))!["packages"]!["node_modules/nswag"]!["version"]!.GetValue<string>();

        Assert.Equal(nuget, npm);
        Assert.Equal(nuget, locked);
        Assert.Contains($"(\"NSwag\", \"{nuget}.", shared.Clone.Read(Clone.Result), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonNode? node, string path) => node is JsonObject members
        ? members.SelectMany(member => Names(member.Value, $"{path}/{member.Key}").Prepend($"{path}/{member.Key}"))
        : [];
}

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
        var settings = shared.Clone.Find("nswag.json").ToList();
        var directory = Directory.CreateTempSubdirectory().FullName;
        (await DotNet.RunAsync(directory, [shared.Clone[$"{Clone.NSwag}/dotnet-nswag.dll"], "new"], shared.Clone.Environment)).Succeeded();
        var known = Names(Path.Combine(directory, "nswag.json")).ToHashSet();
        Directory.Delete(directory, recursive: true);

        Assert.NotEmpty(settings);
        Assert.All(settings, file => Assert.Empty(Names(file).Except(known)));
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

    private static IEnumerable<string> Names(string file) => Names(JsonNode.Parse(File.ReadAllText(file)), "");

    private static IEnumerable<string> Names(JsonNode? node, string path) => node is JsonObject members
        ? members.SelectMany(member => Names(member.Value, $"{path}/{member.Key}").Prepend($"{path}/{member.Key}"))
        : [];
}

using System.Text.Json.Nodes;

namespace Tavus.Build.Tests;

[Collection(nameof(SharedClone))]
public sealed class NSwagSettingsTests(SharedClone shared)
{
    /// <summary>The path of NSwag: the first line of the file in which the build lists its inputs.</summary>
    private string NSwag => shared.Clone.Read("src/Tavus.Generated/obj/nswag/nswag.inputs").Split('\n')[0].Trim();

    /// <summary>NSwag ignores unknown settings, so without this test a misspelled setting would go unnoticed.</summary>
    [Fact]
    public async Task Every_setting_in_nswag_json_exists_in_NSwag()
    {
        var settings = shared.Clone.Find("nswag.json").ToList();
        var directory = Directory.CreateTempSubdirectory().FullName;
        (await DotNet.RunAsync(directory, [NSwag, "new"], shared.Clone.Environment)).Succeeded();
        var known = Names(Path.Combine(directory, "nswag.json")).ToHashSet();
        Directory.Delete(directory, recursive: true);

        Assert.NotEmpty(settings);
        Assert.All(settings, file => Assert.Empty(Names(file).Except(known)));
    }

    private static IEnumerable<string> Names(string file) => Names(JsonNode.Parse(File.ReadAllText(file)), "");

    private static IEnumerable<string> Names(JsonNode? node, string path) => node is JsonObject members
        ? members.SelectMany(member => Names(member.Value, $"{path}/{member.Key}").Prepend($"{path}/{member.Key}"))
        : [];
}

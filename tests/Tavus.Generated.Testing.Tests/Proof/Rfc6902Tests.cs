using System.Text.Json.Nodes;

namespace Tavus.Testing.Tests.Proof;

/// <summary>Tests each example of RFC 6902: the library writes and sends the patch, and the stub applies it.</summary>
public sealed class Rfc6902Tests : IDisposable
{
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public Rfc6902Tests() => _client = _stub.CreateClient();

    public static TheoryData<string> Names() => [.. Rfc6902Examples.All.Keys];

    public static TheoryData<string> FluentNames() => [.. Rfc6902Examples.All.Where(static example => example.Value.Fluent is not null).Select(static example => example.Key)];

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public void RFC_6902_examples_A1_to_A16_are_all_tested() => Assert.Equal(
        Enumerable.Range(1, 16).Select(static number => $"A.{number}"),
        Rfc6902Examples.All.Keys.Select(static name => name[..name.IndexOf(". ", StringComparison.Ordinal)]));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Parsed_patch_produces_the_result_of_its_RFC_6902_example(string name)
    {
        var example = Rfc6902Examples.All[name];

        await CheckAsync(example, JsonPatch.Parse(Within(example.Patch)));
    }

    [Theory]
    [MemberData(nameof(FluentNames))]
    public async Task Patch_built_with_the_fluent_API_produces_the_result_of_its_RFC_6902_example(string name)
    {
        var example = Rfc6902Examples.All[name];
        var patch = example.Fluent!();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Within(example.Patch)), JsonNode.Parse(patch.ToJson())), patch.ToJson());
        await CheckAsync(example, patch);
    }

    /// <summary>Changes the paths of the patch so that they point into the persona member that contains the document.</summary>
    private static string Within(string patch) => patch
        .Replace("\"path\": \"/", $"\"path\": \"/{Rfc6902Examples.Member}/", StringComparison.Ordinal)
        .Replace("\"from\": \"/", $"\"from\": \"/{Rfc6902Examples.Member}/", StringComparison.Ordinal);

    private async Task CheckAsync(Rfc6902Example example, JsonPatch patch)
    {
        _stub.Personas.AddJson($$"""{"persona_id":"p1","{{Rfc6902Examples.Member}}":{{example.Document}}}""");

        if (example.Result is null)
        {
            await Assert.ThrowsAsync<TavusPatchException>(() => _client.Personas.PatchAsync("p1", patch));
        }
        else
        {
            var isSame = JsonNode.DeepEquals(JsonNode.Parse(example.Document), JsonNode.Parse(example.Result));
            Assert.Equal(!isSame, (await _client.Personas.PatchAsync("p1", patch)).Changed);
        }

        var actual = (await _client.Personas.GetAsync("p1")).AdditionalProperties[Rfc6902Examples.Member].ToJson();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example.Result ?? example.Document), JsonNode.Parse(actual)), actual);
    }
}

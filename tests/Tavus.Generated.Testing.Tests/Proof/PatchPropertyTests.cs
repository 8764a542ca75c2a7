using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Tavus.Testing.Tests.Proof;

/// <summary>The rules of patching for any two personas, made from the OpenAPI document. A failure names the seed that repeats it.</summary>
public sealed class PatchPropertyTests : IDisposable
{
    private const int Cases = 1_000;

    private readonly ITestOutputHelper _output;
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public PatchPropertyTests(ITestOutputHelper output)
    {
        _output = output;
        _client = _stub.CreateClient();
    }

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public void The_patch_between_two_personas_makes_the_second_of_the_first() => Check(async pair =>
    {
        _stub.Personas.AddJson(pair.Before);

        await PatchAsync(JsonPatch.Between(Parse(pair.Before), Parse(pair.After)));

        AssertStored(pair.After);
    });

    [Theory]
    [InlineData(100, 100)]
    [InlineData(100, 140)]
    [InlineData(140, 100)]
    public async Task So_it_does_where_lists_are_too_long_to_compare_every_two_items(int before, int after)
    {
        static string Lists(int count, string name) =>
            $$$"""{"persona_id":"p1","future":["same",{{{string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"name":"{{name}}{{i}}","long":"{{new string('.', 500)}}"}"""))}}},"same"]}""";

        _stub.Personas.AddJson(Lists(before, "a"));

        await _client.Personas.PatchAsync("p1", JsonPatch.Between(Parse(Lists(before, "a")), Parse(Lists(after, "b"))));

        AssertStored(Lists(after, "b"));
    }

    [Fact]
    public void The_patch_between_equal_personas_is_empty() => Check(static pair =>
    {
        var members = JsonNode.Parse(pair.After)!.AsObject().Reverse().Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()));

        Assert.Empty(JsonPatch.Between(Parse(pair.After), Parse(new JsonObject(members).ToJsonString())));
        return Task.CompletedTask;
    });

    [Fact]
    public void An_update_keeps_what_someone_else_changed_meanwhile() => Check(async pair =>
    {
        _stub.Personas.AddJson(pair.Before);
        var meanwhile = JsonPatch.Between(Parse(pair.Before), Parse(pair.After));

        await _client.Personas.UpdateAsync(PersonaPair.Id, async persona =>
        {
            await PatchAsync(meanwhile);
            meanwhile = new JsonPatch();
            persona.SystemPrompt += "!";
        });

        var expected = JsonNode.Parse(pair.After)!;
        expected["system_prompt"] = Parse(pair.After).SystemPrompt + "!";
        AssertStored(expected.ToJsonString());
    });

    private static Persona Parse(string json) => Persona.Parse(Encoding.UTF8.GetBytes(json));

    /// <summary>When the persona was changed is the stub's to say.</summary>
    private static JsonObject WithoutTime(string json)
    {
        var persona = StoredJson.Parse(json)!.AsObject();
        persona.Remove("updated_at");
        return persona;
    }

    private Task PatchAsync(JsonPatch patch) => patch.Count > 0 ? _client.Personas.PatchAsync(PersonaPair.Id, patch) : Task.CompletedTask;

    private void AssertStored(string expected)
    {
        var actual = _stub.Personas[^1].ToJson();
        Assert.True(JsonNode.DeepEquals(WithoutTime(expected), WithoutTime(actual)), actual);
    }

    private void Check(Func<PersonaPair, Task> rule)
    {
        var seed = (ulong)Random.Shared.NextInt64();
        _output.WriteLine($"{Cases} cases, seed {seed}");
        var config = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(seed, 1);
        Prop.ForAll(PersonaPair.Any.ToArbitrary(), pair => rule(pair).GetAwaiter().GetResult()).Check(config);
    }
}

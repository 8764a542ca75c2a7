using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Tavus.Testing.Tests.Proof;

/// <summary>Tests the rules of patching with pairs of random personas, generated from the OpenAPI document. A failure shows the seed that reproduces it.</summary>
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
    public void The_patch_between_two_personas_turns_the_first_into_the_second() => Check(PersonaPair.Any, PatchBetweenLeadsToAfterAsync);

    [Fact]
    public void The_patch_between_two_personas_with_different_lists_turns_the_first_into_the_second() => Check(PersonaPair.Lists, PatchBetweenLeadsToAfterAsync);

    [Fact]
    public void The_patch_between_equal_personas_is_empty() => Check(PersonaPair.Any, static pair =>
    {
        var members = JsonNode.Parse(pair.After)!.AsObject().Reverse().Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()));

        Assert.Empty(JsonPatch.Between(Parse(pair.After), Parse(new JsonObject(members).ToJsonString())));
        return Task.CompletedTask;
    });

    [Fact]
    public void UpdateAsync_keeps_the_changes_that_another_client_made_concurrently() => Check(PersonaPair.Any, async pair =>
    {
        _stub.Personas.AddJson(pair.Before);
        var concurrent = JsonPatch.Between(Parse(pair.Before), Parse(pair.After));

        await _client.Personas.UpdateAsync(PersonaPair.Id, async persona =>
        {
            await PatchAsync(concurrent);
            concurrent = new JsonPatch();
            persona.SystemPrompt += "!";
        });

        var expected = JsonNode.Parse(pair.After)!;
        expected["system_prompt"] = Parse(pair.After).SystemPrompt + "!";
        AssertStored(expected.ToJsonString());
    });

    private static Persona Parse(string json) => Persona.Parse(Encoding.UTF8.GetBytes(json));

    /// <summary>Removes the time of the change, which the stub sets.</summary>
    private static JsonObject WithoutTime(string json)
    {
        var persona = StoredJson.Parse(json)!.AsObject();
        persona.Remove("updated_at");
        return persona;
    }

    private async Task PatchBetweenLeadsToAfterAsync(PersonaPair pair)
    {
        _stub.Personas.AddJson(pair.Before);

        await PatchAsync(JsonPatch.Between(Parse(pair.Before), Parse(pair.After)));

        AssertStored(pair.After);
    }

    private Task PatchAsync(JsonPatch patch) => patch.Count > 0 ? _client.Personas.PatchAsync(PersonaPair.Id, patch) : Task.CompletedTask;

    private void AssertStored(string expected)
    {
        var actual = _stub.Personas[^1].ToJson();
        Assert.True(JsonNode.DeepEquals(WithoutTime(expected), WithoutTime(actual)), actual);
    }

    private void Check(Gen<PersonaPair> pairs, Func<PersonaPair, Task> rule)
    {
        var seed = (ulong)Random.Shared.NextInt64();
        _output.WriteLine($"{Cases} cases, seed {seed}");
        var config = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(seed, 1);
        Prop.ForAll(pairs.ToArbitrary(), pair => rule(pair).GetAwaiter().GetResult()).Check(config);
    }
}

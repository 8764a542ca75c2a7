using Microsoft.Extensions.Time.Testing;

namespace Tavus.Testing.Tests.State;

public class SeedTests
{
    private static readonly CreatePersonaRequest Request = new() { SystemPrompt = "You are a coach." };

    [Fact]
    public async Task Stubs_with_the_same_seed_generate_the_same_ids_and_times()
    {
        using var one = new TavusStub(seed: 7);
        using var other = new TavusStub(seed: 7);

        Assert.Equal(await CreateAsync(one, 20), await CreateAsync(other, 20));
    }

    [Fact]
    public async Task Stub_without_a_seed_generates_fixed_ids_and_times()
    {
        using var stub = new TavusStub();

        Assert.Equal(["pd85ed7996e5 00:00", "pf90ed53963d 00:01"], await CreateAsync(stub, 2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void SeededIds_generates_distinct_ids_for_any_seed(int seed)
    {
        var ids = new SeededIds(seed, "p");

        Assert.Equal(100_000, Enumerable.Range(0, 100_000).Select(_ => ids.Next()).Distinct().Count());
    }

    [Fact]
    public async Task Generated_ids_skip_the_ids_of_existing_personas()
    {
        using var stub = new TavusStub();
        using var other = new TavusStub();
        stub.Personas.Add([.. (await CreateAsync(other, 3)).Select(static created => new Persona { PersonaId = created.Split(' ')[0] })]);

        await CreateAsync(stub, 1);

        Assert.Equal(5, stub.Personas.Select(static persona => persona.PersonaId).Distinct().Count());
    }

    [Fact]
    public async Task Reset_restores_the_initial_persona_and_the_sequence_of_ids()
    {
        using var stub = new TavusStub(seed: 3);
        var first = await CreateAsync(stub, 3);
        stub.Personas.Add(PersonaType.System, new Persona { PersonaId = "p1" });

        stub.Reset();

        Assert.Equal("p5317866", Assert.Single(stub.Personas).PersonaId);
        Assert.Equal(first, await CreateAsync(stub, 3));
    }

    [Fact]
    public async Task CreatedAt_and_UpdatedAt_come_from_the_TimeProvider()
    {
        var now = new DateTimeOffset(2030, 2, 3, 4, 5, 6, 789, TimeSpan.FromHours(2));
        using var stub = new TavusStub(seed: 1, new FakeTimeProvider(now));
        using var client = stub.CreateClient();

        var created = await client.Personas.CreateAsync(Request);
        await client.Personas.PatchAsync("p5317866", new JsonPatch().Remove(PersonaPointers.Context));

        Assert.Equal(now, created.CreatedAt);
        Assert.Equal(now, stub.Personas[0].UpdatedAt);
    }

    [Fact]
    public async Task UpdatedAt_advances_with_each_patch_that_changes_the_persona()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        var id = (await client.Personas.CreateAsync(Request)).PersonaId!;
        var times = new List<DateTimeOffset?>();
        foreach (var name in (string[])["One", "Two", "Two", "Three"])
        {
            await client.Personas.PatchAsync(id, new JsonPatch().Add(PersonaPointers.PersonaName, name));
            times.Add((await client.Personas.GetAsync(id)).UpdatedAt);
        }

        Assert.Equal([1, 2, 2, 3], times.Select(static time => time?.Second ?? -1));
    }

    private static async Task<List<string>> CreateAsync(TavusStub stub, int count)
    {
        using var client = stub.CreateClient();
        var created = new List<string>();
        while (created.Count < count)
        {
            var persona = await client.Personas.CreateAsync(Request);
            created.Add($"{persona.PersonaId} {persona.CreatedAt:mm:ss}");
        }

        return created;
    }
}

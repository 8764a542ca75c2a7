using System.Globalization;

namespace Tavus.Testing.Tests.State;

public sealed class ConcurrencyTests : IDisposable
{
    private const int Count = 1000;

    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public ConcurrencyTests() => _client = _stub.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Concurrent_creates_store_every_persona_with_a_distinct_id()
    {
        await AtOnceAsync(number => _client.Personas.CreateAsync(new CreatePersonaRequest { PersonaName = Text(number), SystemPrompt = "x" }));

        var created = _stub.Personas.Skip(1).ToArray();
        Assert.Equal(Count, created.Select(static persona => persona.PersonaId).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, Count).Select(Text).Order(), created.Select(static persona => persona.PersonaName).Order());
        Assert.Equal(created.Select(static persona => persona.CreatedAt).Order(), created.Select(static persona => persona.CreatedAt));
        using var again = new TavusStub();
        using var client = again.CreateClient();
        for (var number = 0; number < Count; number++)
        {
            await client.Personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "x" });
        }

        Assert.Equal(again.Personas.Select(static persona => persona.PersonaId), _stub.Personas.Select(static persona => persona.PersonaId));
    }

    [Fact]
    public async Task Concurrent_patches_to_one_persona_are_all_applied()
    {
        _stub.Personas.Add(new Persona { PersonaId = "p1", DocumentTags = [] });

        await AtOnceAsync(number => _client.Personas.PatchAsync("p1", new JsonPatch().Add(PersonaPointers.DocumentTags.End, Text(number))));

        Assert.Equal(Enumerable.Range(0, Count).Select(Text).Order(), _stub.Personas[^1].DocumentTags!.Order());
    }

    [Fact]
    public async Task Only_one_of_many_concurrent_deletes_succeeds()
    {
        var deleted = 0;

        await AtOnceAsync(async _ =>
        {
            try
            {
                await _client.Personas.DeleteAsync("p5317866");
                Interlocked.Increment(ref deleted);
            }
            catch (TavusNotFoundException)
            {
                // Another call deleted the persona first.
            }
        });

        Assert.Equal(1, deleted);
    }

    private static string Text(int number) => number.ToString("d4", CultureInfo.InvariantCulture);

    private static Task AtOnceAsync(Func<int, Task> call) => Parallel.ForAsync(
        0, Count, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, _) => await call(number));
}

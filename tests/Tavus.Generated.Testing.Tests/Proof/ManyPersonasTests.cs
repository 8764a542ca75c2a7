using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Tavus.Testing.Tests.Proof;

/// <summary>Runs alone, since the measurement would otherwise include the memory of other tests.</summary>
[CollectionDefinition(nameof(ManyPersonasTests), DisableParallelization = true)]
[Collection(nameof(ManyPersonasTests))]
public class ManyPersonasTests(ITestOutputHelper output)
{
    private const int Count = 100_000;
    private const int Sample = 10_000;

    /// <summary>Far less than a list of all personas would need.</summary>
    private const double AllowedGrowthInMegabytes = 4;

    [Fact]
    public async Task ListAsync_over_100_000_personas_uses_constant_memory()
    {
        using var stub = new TavusStub();
        stub.Personas.Clear();
        stub.Personas.Add([.. Enumerable.Range(0, Count).Select(Persona)]);
        using var client = stub.CreateClient();
        var clock = Stopwatch.StartNew();
        var used = new List<double>();
        var number = 0;

        await foreach (var persona in client.Personas.ListAsync())
        {
            Assert.Equal(Id(number), persona.PersonaId);
            if (number++ % Sample == 0)
            {
                used.Add(UsedMegabytes());
            }
        }

        Assert.Equal(Count, number);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count:n0} personas in {stub.Requests.Count:n0} pages, {clock.ElapsedMilliseconds} ms; MB in use at each {Sample:n0}th: {string.Join(", ", used.Select(static megabytes => megabytes.ToString("f1", CultureInfo.InvariantCulture)))}"));
        Assert.InRange(used.Max() - used[0], 0, AllowedGrowthInMegabytes);
    }

    private static string Id(int number) => "p" + number.ToString("x7", CultureInfo.InvariantCulture);

    private static Persona Persona(int number) => new()
    {
        PersonaId = Id(number),
        PersonaName = "Life Coach",
        SystemPrompt = "You are a patient coach. Answer in two or three short sentences.",
        Layers = new PersonaLayers { Llm = new LlmLayer { Model = "tavus-gpt-oss" }, Tts = new TtsLayer { TtsEngine = TtsEngine.Cartesia } },
    };

    private static double UsedMegabytes() => GC.GetTotalMemory(forceFullCollection: true) / 1048576.0;
}

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class PersonaResponse
{
    public List<Persona>? Data { get; set; }
}

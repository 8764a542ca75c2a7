namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class Answer
{
    public List<Persona>? Data { get; set; }
}

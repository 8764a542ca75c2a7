namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class Persona : Model
{
    public string? PersonaId { get; set; }
    public string? PersonaName { get; set; }
    public string? SystemPrompt { get; set; }
    public string? PipelineMode { get; set; }
    public string? Context { get; set; }
    public string? DefaultReplicaId { get; set; }
    public List<string>? DocumentIds { get; set; }
    public List<string>? DocumentTags { get; set; }
    public string? ObjectivesId { get; set; }
    public string? GuardrailsId { get; set; }
    public Layers? Layers { get; set; }
    public Timestamp? CreatedAt { get; set; }
    public Timestamp? UpdatedAt { get; set; }
}

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class SttLayer : Model
{
    public string? SttEngine { get; set; }
    public string? ParticipantPauseSensitivity { get; set; }
    public string? ParticipantInterruptSensitivity { get; set; }
    public Hotwords? Hotwords { get; set; }
    public bool? SmartTurnDetection { get; set; }
}

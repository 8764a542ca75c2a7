namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class ConversationalFlowLayer : Model
{
    public string? TurnDetectionModel { get; set; }
    public string? TurnTakingPatience { get; set; }
    public string? TurnCommitment { get; set; }
    public string? ReplicaInterruptibility { get; set; }
    public string? VoiceIsolation { get; set; }
    public string? WakePhrase { get; set; }
    public string? IdleEngagement { get; set; }
}

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class Layers : Model
{
    public LlmLayer? Llm { get; set; }
    public TtsLayer? Tts { get; set; }
    public PerceptionLayer? Perception { get; set; }
    public SttLayer? Stt { get; set; }
    public ConversationalFlowLayer? ConversationalFlow { get; set; }
    public VqaLayer? Vqa { get; set; }
}

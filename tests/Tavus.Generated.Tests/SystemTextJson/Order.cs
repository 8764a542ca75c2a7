namespace Tavus.Tests.SystemTextJson;

/// <summary>A type of an application that contains every kind of type of the library.</summary>
public sealed record Order
{
    public Persona? Persona { get; init; }

    public IReadOnlyList<Conversation>? Conversations { get; init; }

    public Page<Persona>? Page { get; init; }

    public PatchResult? Result { get; init; }

    public JsonPatchOperation? Operation { get; init; }

    public JsonPointer? Place { get; init; }

    public Drift? Drift { get; init; }

    public PipelineMode Mode { get; init; }

    public PipelineMode? OtherMode { get; init; }

    public IReadOnlyDictionary<PipelineMode, int>? Counts { get; init; }

    public RawJson Raw { get; init; }
}

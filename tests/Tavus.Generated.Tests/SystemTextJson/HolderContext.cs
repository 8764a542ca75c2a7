using System.Text.Json.Serialization;

namespace Tavus.Tests.SystemTextJson;

/// <summary>The source-generated serializer of <see cref="Holder{T}"/>, for an application that is trimmed or compiled ahead of time.</summary>
[JsonSerializable(typeof(Holder<Persona>))]
[JsonSerializable(typeof(Holder<PipelineMode>))]
[JsonSerializable(typeof(Dictionary<PipelineMode, int>))]
[JsonSerializable(typeof(Holder<RawJson>))]
[JsonSerializable(typeof(Holder<Page<Persona>>))]
[JsonSerializable(typeof(Holder<PatchResult>))]
[JsonSerializable(typeof(Holder<JsonPatch>))]
[JsonSerializable(typeof(Holder<JsonPatchOperation>))]
[JsonSerializable(typeof(Holder<JsonPointer>))]
[JsonSerializable(typeof(Holder<Drift>))]
[JsonSerializable(typeof(Holder<TavusCallback>))]
internal sealed partial class HolderContext : JsonSerializerContext;

using System.Text.Json;
using Tavus.Benchmarks.Baselines.SourceGenerated;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal sealed class Persona : Model
{
    public string? PersonaId, PersonaName, SystemPrompt, PipelineMode, Context, DefaultReplicaId, ObjectivesId, GuardrailsId;
    public List<string>? DocumentIds, DocumentTags;
    public Layers? Layers;
    public Timestamp? CreatedAt, UpdatedAt;

    public static Persona Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new Persona();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("layers"u8): value.Layers = Layers.Read(ref reader, json); break;
                case 7 when name.SequenceEqual("context"u8): value.Context = reader.GetString(); break;
                case 10 when name.SequenceEqual("persona_id"u8): value.PersonaId = reader.GetString(); break;
                case 10 when name.SequenceEqual("created_at"u8): value.CreatedAt = Json.Timestamp(ref reader); break;
                case 10 when name.SequenceEqual("updated_at"u8): value.UpdatedAt = Json.Timestamp(ref reader); break;
                case 12 when name.SequenceEqual("persona_name"u8): value.PersonaName = reader.GetString(); break;
                case 12 when name.SequenceEqual("document_ids"u8): value.DocumentIds = Json.Strings(ref reader); break;
                case 13 when name.SequenceEqual("system_prompt"u8): value.SystemPrompt = reader.GetString(); break;
                case 13 when name.SequenceEqual("pipeline_mode"u8): value.PipelineMode = reader.GetString(); break;
                case 13 when name.SequenceEqual("document_tags"u8): value.DocumentTags = Json.Strings(ref reader); break;
                case 13 when name.SequenceEqual("objectives_id"u8): value.ObjectivesId = reader.GetString(); break;
                case 13 when name.SequenceEqual("guardrails_id"u8): value.GuardrailsId = reader.GetString(); break;
                case 18 when name.SequenceEqual("default_replica_id"u8): value.DefaultReplicaId = reader.GetString(); break;
                default: (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json); break;
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Json.Write(json, "persona_id"u8, PersonaId);
        Json.Write(json, "persona_name"u8, PersonaName);
        Json.Write(json, "system_prompt"u8, SystemPrompt);
        Json.Write(json, "pipeline_mode"u8, PipelineMode);
        Json.Write(json, "context"u8, Context);
        Json.Write(json, "default_replica_id"u8, DefaultReplicaId);
        Json.Write(json, "document_ids"u8, DocumentIds);
        Json.Write(json, "document_tags"u8, DocumentTags);
        Json.Write(json, "objectives_id"u8, ObjectivesId);
        Json.Write(json, "guardrails_id"u8, GuardrailsId);
        Json.Write(json, "layers"u8, Layers);
        Json.Write(json, "created_at"u8, CreatedAt);
        Json.Write(json, "updated_at"u8, UpdatedAt);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal sealed class LlmLayer : Model
{
    public string? Model, BaseUrl, ApiKey;
    public bool? SpeculativeInference;
    public List<Tool>? Tools;
    public Dictionary<string, string>? Headers;
    public byte[]? ExtraBody, DefaultQuery;

    public static LlmLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new LlmLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("model"u8): value.Model = reader.GetString(); break;
                case 5 when name.SequenceEqual("tools"u8): value.Tools = Json.Tools(ref reader, json); break;
                case 7 when name.SequenceEqual("api_key"u8): value.ApiKey = reader.GetString(); break;
                case 7 when name.SequenceEqual("headers"u8): value.Headers = Json.Map(ref reader); break;
                case 8 when name.SequenceEqual("base_url"u8): value.BaseUrl = reader.GetString(); break;
                case 10 when name.SequenceEqual("extra_body"u8): value.ExtraBody = Json.Raw(ref reader, json); break;
                case 13 when name.SequenceEqual("default_query"u8): value.DefaultQuery = Json.Raw(ref reader, json); break;
                case 21 when name.SequenceEqual("speculative_inference"u8): value.SpeculativeInference = reader.GetBoolean(); break;
                default: (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json); break;
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Json.Write(json, "model"u8, Model);
        Json.Write(json, "base_url"u8, BaseUrl);
        Json.Write(json, "api_key"u8, ApiKey);
        Json.Write(json, "speculative_inference"u8, SpeculativeInference);
        Json.Write(json, "tools"u8, Tools);
        Json.Write(json, "headers"u8, Headers);
        Json.Write(json, "extra_body"u8, ExtraBody);
        Json.Write(json, "default_query"u8, DefaultQuery);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal sealed class ToolFunction : Model
{
    public string? Name, Description;
    public byte[]? Parameters;

    public static ToolFunction Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new ToolFunction();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): value.Name = reader.GetString(); break;
                case 10 when name.SequenceEqual("parameters"u8): value.Parameters = Json.Raw(ref reader, json); break;
                case 11 when name.SequenceEqual("description"u8): value.Description = reader.GetString(); break;
                default: (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json); break;
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Json.Write(json, "name"u8, Name);
        Json.Write(json, "description"u8, Description);
        Json.Write(json, "parameters"u8, Parameters);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal sealed class Tool : Model
{
    public string? Type;
    public ToolFunction? Function;

    public static Tool Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new Tool();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("type"u8): value.Type = reader.GetString(); break;
                case 8 when name.SequenceEqual("function"u8): value.Function = ToolFunction.Read(ref reader, json); break;
                default: (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json); break;
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Json.Write(json, "type"u8, Type);
        Json.Write(json, "function"u8, Function);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

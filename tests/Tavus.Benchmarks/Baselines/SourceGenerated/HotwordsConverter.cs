using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class HotwordsConverter : JsonConverter<Hotwords>
{
    public override Hotwords Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new Hotwords([reader.GetString()!], IsText: true);
        }

        var words = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            words.Add(reader.GetString()!);
        }

        return new Hotwords(words, IsText: false);
    }

    public override void Write(Utf8JsonWriter writer, Hotwords value, JsonSerializerOptions options)
    {
        if (value.IsText)
        {
            writer.WriteStringValue(value.Words[0]);
            return;
        }

        writer.WriteStartArray();
        foreach (var word in value.Words)
        {
            writer.WriteStringValue(word);
        }

        writer.WriteEndArray();
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>A point in time, and the text it came as where that is not a timestamp.</summary>
[JsonConverter(typeof(TimestampConverter))]
internal readonly record struct Timestamp(DateTimeOffset? Value, string? Text);

internal sealed class TimestampConverter : JsonConverter<Timestamp>
{
    public override Timestamp Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetDateTimeOffset(out var value) ? new Timestamp(value, null) : new Timestamp(null, reader.GetString());

    public override void Write(Utf8JsonWriter writer, Timestamp value, JsonSerializerOptions options)
    {
        if (value.Value is { } time)
        {
            writer.WriteStringValue(time);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}

/// <summary>A boolean, and whether it came as a string.</summary>
[JsonConverter(typeof(FlagConverter))]
internal readonly record struct Flag(bool Value, bool IsText);

internal sealed class FlagConverter : JsonConverter<Flag>
{
    public override Flag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new Flag(reader.ValueTextEquals("true"u8), IsText: true) : new Flag(reader.GetBoolean(), IsText: false);

    public override void Write(Utf8JsonWriter writer, Flag value, JsonSerializerOptions options)
    {
        if (value.IsText)
        {
            writer.WriteStringValue(value.Value ? "true"u8 : "false"u8);
        }
        else
        {
            writer.WriteBooleanValue(value.Value);
        }
    }
}

/// <summary>Words, and whether they came as one string.</summary>
[JsonConverter(typeof(HotwordsConverter))]
internal readonly record struct Hotwords(List<string> Words, bool IsText);

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

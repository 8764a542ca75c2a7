using System.Text;
using System.Text.Json;
using Tavus.Benchmarks.Baselines.SourceGenerated;

namespace Tavus.Benchmarks.Baselines.HandWritten;

/// <summary>Helper methods of the hand-written readers and writers.</summary>
internal static partial class Json
{
    public static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    public static byte[] Raw(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed].ToArray();
    }

    public static List<string> Strings(ref Utf8JsonReader reader)
    {
        var strings = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            strings.Add(reader.GetString()!);
        }

        return strings;
    }

    public static Dictionary<string, string> Map(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = reader.GetString()!;
        }

        return map;
    }

    public static Timestamp Timestamp(ref Utf8JsonReader reader) =>
        reader.TryGetDateTimeOffset(out var value) ? new Timestamp(value, null) : new Timestamp(null, reader.GetString());

    public static Flag Flag(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? new Flag(reader.ValueTextEquals("true"u8), IsText: true) : new Flag(reader.GetBoolean(), IsText: false);

    public static Hotwords Hotwords(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? new Hotwords([reader.GetString()!], IsText: true) : new Hotwords(Strings(ref reader), IsText: false);

    public static List<HandWritten.Tool> Tools(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var tools = new List<HandWritten.Tool>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            tools.Add(HandWritten.Tool.Read(ref reader, json));
        }

        return tools;
    }
}

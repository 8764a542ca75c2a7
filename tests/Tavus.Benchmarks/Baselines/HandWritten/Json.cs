using System.Text;
using System.Text.Json;
using Tavus.Benchmarks.Baselines.SourceGenerated;

namespace Tavus.Benchmarks.Baselines.HandWritten;

/// <summary>What the hand-written readers and writers of E share.</summary>
internal static class Json
{
    /// <summary>The one persona of a documented answer.</summary>
    public static Persona ReadAnswer(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();
        reader.Read();
        reader.Read();
        var persona = Persona.Read(ref reader, json);
        while (reader.Read())
        {
        }

        return persona;
    }

    /// <summary>The personas of a page.</summary>
    public static List<Persona> ReadPage(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();
        reader.Read();
        var personas = new List<Persona>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            personas.Add(Persona.Read(ref reader, json));
        }

        while (reader.Read())
        {
        }

        return personas;
    }

    public static Persona ReadBare(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var persona = Persona.Read(ref reader, json);
        reader.Read();
        return persona;
    }

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

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, List<string>? strings)
    {
        if (strings is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in strings)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Dictionary<string, string>? map)
    {
        if (map is null)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (key, value) in map)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, byte[]? raw)
    {
        if (raw is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(raw, skipInputValidation: true);
        }
    }

    public static void Write(Utf8JsonWriter json, Dictionary<string, byte[]>? members)
    {
        if (members is null)
        {
            return;
        }

        foreach (var (name, raw) in members)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(raw, skipInputValidation: true);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Timestamp? timestamp)
    {
        if (timestamp?.Value is { } time)
        {
            json.WriteString(name, time);
        }
        else if (timestamp?.Text is { } text)
        {
            json.WriteString(name, text);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Flag? flag)
    {
        if (flag is { IsText: true } text)
        {
            json.WriteString(name, text.Value ? "true"u8 : "false"u8);
        }
        else if (flag is { } value)
        {
            json.WriteBoolean(name, value.Value);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Hotwords? hotwords)
    {
        if (hotwords is { IsText: true } text)
        {
            json.WriteString(name, text.Words[0]);
        }
        else
        {
            Write(json, name, hotwords?.Words);
        }
    }
}

using System.Text.Json;
using Tavus.Benchmarks.Baselines.SourceGenerated;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal static partial class Json
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } boolean)
        {
            json.WriteBoolean(name, boolean);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, List<string>? strings)
    {
        if (strings is not null)
        {
            json.WriteStartArray(name);
            foreach (var text in strings)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Dictionary<string, string>? map)
    {
        if (map is not null)
        {
            json.WriteStartObject(name);
            foreach (var (key, value) in map)
            {
                json.WriteString(key, value);
            }

            json.WriteEndObject();
        }
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
        if (members is not null)
        {
            foreach (var (name, raw) in members)
            {
                json.WritePropertyName(name);
                json.WriteRawValue(raw, skipInputValidation: true);
            }
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

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, HandWritten.Model? model)
    {
        if (model is not null)
        {
            json.WritePropertyName(name);
            model.Write(json);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, List<HandWritten.Tool>? tools)
    {
        if (tools is not null)
        {
            json.WriteStartArray(name);
            foreach (var tool in tools)
            {
                tool.Write(json);
            }

            json.WriteEndArray();
        }
    }
}

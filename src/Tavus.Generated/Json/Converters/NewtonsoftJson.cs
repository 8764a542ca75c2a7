using System.Numerics;
using Newtonsoft.Json;

namespace Tavus.Json;

/// <summary>Reads and writes JSON with Newtonsoft.Json, without the changes that Newtonsoft makes by default to dates and fractions.</summary>
internal static class NewtonsoftJson
{
    /// <summary>Reads the value at the reader's position. Dates stay strings, and fractions keep up to 28 digits.</summary>
    /// <exception cref="JsonSerializationException">The value ends early, or is not JSON.</exception>
    public static RawJson Read(JsonReader reader)
    {
        var (dates, fractions) = (reader.DateParseHandling, reader.FloatParseHandling);
        (reader.DateParseHandling, reader.FloatParseHandling) = (DateParseHandling.None, FloatParseHandling.Decimal);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        try
        {
            using var writer = new PlainJsonWriter(text);
            while (reader.TokenType == JsonToken.Comment && reader.Read())
            {
                // Skips the comments before the value.
            }

            writer.WriteToken(reader);
        }
        finally
        {
            // Restores the settings, since the caller continues with this reader.
            (reader.DateParseHandling, reader.FloatParseHandling) = (dates, fractions);
        }

        return RawJson.TryParse(text.ToString(), out var value) ? value : throw new JsonSerializationException($"The value ends early, or is not JSON. See '{reader.Path}'.");
    }

    /// <summary>Writes a value token by token, so that the writer's own indentation and escaping apply, and a <c>JTokenWriter</c> builds a full tree.</summary>
    public static void Write(JsonWriter writer, ReadOnlySpan<byte> utf8Json)
    {
        var json = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    writer.WriteEnd();
                    break;
                case JsonTokenType.PropertyName:
                    WriteName(writer, JsonText.Read(ref json));
                    break;
                case JsonTokenType.String:
                    WriteText(writer, JsonText.Read(ref json));
                    break;
                case JsonTokenType.Number:
                    WriteNumber(writer, Utf8Text.GetString(json.ValueSpan));
                    break;
                case JsonTokenType.True or JsonTokenType.False:
                    writer.WriteValue(json.TokenType == JsonTokenType.True);
                    break;
                default:
                    writer.WriteNull();
                    break;
            }
        }
    }

    /// <remarks>Escapes an unpaired surrogate, since UTF-8 cannot represent it. A <c>JsonTextWriter</c> would not escape it.</remarks>
    private static void WriteName(JsonWriter writer, string name)
    {
        if (writer is JsonTextWriter && JsonText.HasLoneSurrogate(name))
        {
            writer.WritePropertyName(Utf8Text.GetString(JsonText.Escape(name)).Trim('"'), escape: false);
        }
        else
        {
            writer.WritePropertyName(name);
        }
    }

    private static void WriteText(JsonWriter writer, string text)
    {
        if (writer is JsonTextWriter && JsonText.HasLoneSurrogate(text))
        {
            writer.WriteRawValue(Utf8Text.GetString(JsonText.Escape(text)));
        }
        else
        {
            writer.WriteValue(text);
        }
    }

    private static void WriteNumber(JsonWriter writer, string text)
    {
        if (writer is JsonTextWriter)
        {
            writer.WriteRawValue(text);
        }
        else
        {
            writer.WriteValue(Number(text));
        }
    }

    private static object Number(string text)
    {
        var isInteger = text.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        return isInteger && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer
            : isInteger ? BigInteger.Parse(text, CultureInfo.InvariantCulture)
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction) ? fraction
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
            // .NET Framework does not parse a number outside the range of a double.
            : text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }
}

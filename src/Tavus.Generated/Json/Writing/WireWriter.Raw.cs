using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tavus.Json;

/// <summary>Writes free-form JSON: verbatim to the client's own writer, but token by token to an application's writer, whose escaping and indentation may differ.</summary>
internal static partial class WireWriter
{
    /// <summary>Escapes only the characters that JSON requires, because the JSON is meant for the service, for files and for the application, not for HTML.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = WireDocument.MaxRawDepth,
        SkipValidation = true,
    };

    public static void WriteRaw(Utf8JsonWriter json, RawJson value)
    {
        if (WritesVerbatim(json))
        {
            json.WriteRawValue(value.Span, skipInputValidation: true);
        }
        else
        {
            WriteTokens(json, value);
        }
    }

    /// <summary>Writes a member whose name may contain an unpaired surrogate.</summary>
    /// <exception cref="JsonException">The name contains an unpaired surrogate, and the writer validates its input.</exception>
    public static void WriteMember(Utf8JsonWriter json, string name, RawJson value)
    {
        if (!JsonText.HasLoneSurrogate(name))
        {
            json.WritePropertyName(name);
            WriteRaw(json, value);
        }
        else if (json.Options.SkipValidation)
        {
            // System.Text.Json rejects such a name, so name, colon and value are written together as one raw value.
            json.WriteRawValue([.. JsonText.Escape(name), (byte)':', .. WritesVerbatim(json) ? value.Span : JsonText.EscapeHtml(value.Span)], skipInputValidation: true);
        }
        else
        {
            throw new JsonException("The name of a member contains an unpaired surrogate, which only a writer with SkipValidation can write.");
        }
    }

    private static bool WritesVerbatim(Utf8JsonWriter json) => json.Options is { Indented: false } options && options.Encoder == Options.Encoder;

    private static void WriteTokens(Utf8JsonWriter json, RawJson value)
    {
        var reader = new Utf8JsonReader(value.Span, new JsonReaderOptions { MaxDepth = WireDocument.MaxRawDepth });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    json.WriteStartObject();
                    break;
                case JsonTokenType.StartArray:
                    json.WriteStartArray();
                    break;
                case JsonTokenType.EndObject:
                    json.WriteEndObject();
                    break;
                case JsonTokenType.EndArray:
                    json.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName when JsonText.Read(ref reader) is var name && JsonText.HasLoneSurrogate(name):
                    WriteMember(json, name, ReadValue(value, ref reader));
                    break;
                case JsonTokenType.PropertyName:
                    json.WritePropertyName(JsonText.Read(ref reader));
                    break;
                case JsonTokenType.String:
                    WriteText(json, JsonText.Read(ref reader));
                    break;
                default:
                    // Keeps the digits of a number and, unlike WriteRawValue, the indentation.
                    JsonElement.ParseValue(ref reader).WriteTo(json);
                    break;
            }
        }
    }

    private static RawJson ReadValue(RawJson whole, ref Utf8JsonReader reader)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return new RawJson(whole.Span[start..(int)reader.BytesConsumed].ToArray());
    }
}

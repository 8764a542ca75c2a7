using System.Text.Encodings.Web;

namespace Tavus.Json;

/// <summary>Writes free-form JSON. The client's own writer writes it verbatim. An application's writer applies its own escaping and indentation, unless a string has an unpaired surrogate.</summary>
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
        else if (JsonText.HasLoneSurrogate(JsonText.Unescape(value.Span)))
        {
            // System.Text.Json rejects unpaired surrogates, so the whole value keeps its received escaping and white space.
            json.WriteRawValue(JsonText.EscapeHtml(value.Span), skipInputValidation: true);
        }
        else
        {
            value.WriteTo(json);
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
}

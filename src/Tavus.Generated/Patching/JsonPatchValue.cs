using System.Collections;
using System.Text.Json;
using Tavus.Json;

namespace Tavus.Patching;

/// <summary>The JSON of a value of any type that a property of a DTO may have.</summary>
internal static class JsonPatchValue
{
    public static RawJson Of(object? value)
    {
        Guard.NotNull(value);
        return value is RawJson raw ? raw : new RawJson(WireDocument.ToUtf8(json => Write(json, value)));
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case string text:
                WireWriter.WriteText(json, text);
                break;
            case IOpenEnum openEnum:
                WireWriter.WriteText(json, openEnum.Value);
                break;
            case IWireModel model:
                model.Write(json);
                break;
            case RawJson raw:
                WireWriter.WriteRaw(json, raw);
                break;
            case bool boolean:
                json.WriteBooleanValue(boolean);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case DateTimeOffset time:
                Span<byte> utf8 = stackalloc byte[WireTimestamp.MaxLength];
                json.WriteStringValue(utf8[..WireTimestamp.Format(time, utf8)]);
                break;
            case IDictionary<string, string> map:
                WireWriter.WriteMap(json, map);
                break;
            case IEnumerable items:
                WriteItems(json, items);
                break;
            default:
                throw new ArgumentException("A value, or an item of it, is null or has no form in JSON.", nameof(value));
        }
    }

    private static void WriteItems(Utf8JsonWriter json, IEnumerable items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }
}

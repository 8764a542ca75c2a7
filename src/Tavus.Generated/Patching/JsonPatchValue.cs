using System.Collections;

namespace Tavus.Patching;

/// <summary>Writes the value of any property of a DTO as JSON.</summary>
internal static class JsonPatchValue
{
    public static RawJson Serialize(object? value) =>
        Guard.NotNull(value) is RawJson raw ? raw : new RawJson(WireDocument.ToUtf8(json => Write(json, value)));

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
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
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
            case LoneText { Count: > 0 } lone:
                WireWriter.WriteText(json, lone.ToString());
                break;
            case IPartialList partial:
                json.WriteStartArray();
                partial.WriteItems(json, Write);
                json.WriteEndArray();
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException("A value, or an item in it, is null or cannot be written as JSON.", nameof(value));
        }
    }
}

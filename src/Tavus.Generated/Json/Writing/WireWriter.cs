namespace Tavus.Json;

/// <summary>Writes the members of an object. A member without a value is left out.</summary>
internal static partial class WireWriter
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (JsonText.HasLoneSurrogate(value))
        {
            json.WritePropertyName(name);
            WriteText(json, value);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } boolean)
        {
            json.WriteBoolean(name, boolean);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            Span<byte> text = stackalloc byte[WireTimestamp.MaxLength];
            json.WriteString(name, text[..WireTimestamp.Format(time, text)]);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, RawJson? value)
    {
        if (value is { } raw)
        {
            json.WritePropertyName(name);
            WriteRaw(json, raw);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IWireModel? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            value.Write(json);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IDictionary<string, string>? map)
    {
        if (map is not null)
        {
            json.WritePropertyName(name);
            WriteMap(json, map);
        }
    }

    public static void WriteMap(Utf8JsonWriter json, IDictionary<string, string> map)
    {
        json.WriteStartObject();

        var partial = map as PartialMap;
        // Enumerating a Dictionary allocates nothing. Through IDictionary, the enumerator would be boxed.
        foreach (var member in map as Dictionary<string, string> ?? new(map))
        {
            if (partial?.Find(member.Key, member.Value) is { } received)
            {
                WriteMember(json, member.Key, received);
            }
            else if (JsonText.HasLoneSurrogate(member.Key))
            {
                WriteMember(json, member.Key, RawJson.FromText(member.Value));
            }
            else
            {
                json.WritePropertyName(member.Key);
                WriteText(json, member.Value);
            }
        }

        foreach (var member in partial?.Unread ?? [])
        {
            WriteMember(json, member.Key, member.Value);
        }

        json.WriteEndObject();
    }

    public static void Write<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, IList<T>? items, Action<Utf8JsonWriter, T> writeItem)
    {
        if (items is null)
        {
            return;
        }

        if (items is LoneText { Count: > 0 } text)
        {
            Write(json, name, text.ToString());
            return;
        }

        json.WriteStartArray(name);
        if (items is PartialList<T> partial)
        {
            partial.WriteItems(json, writeItem);
        }
        else
        {
            for (var i = 0; i < items.Count; i++)
            {
                writeItem(json, items[i]);
            }
        }

        json.WriteEndArray();
    }

    public static void WriteText(Utf8JsonWriter json, string? text)
    {
        if (JsonText.HasLoneSurrogate(text))
        {
            json.WriteRawValue(JsonText.Escape(text), skipInputValidation: true);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    /// <summary>Writes a DTO as a list item. If the caller added null to the list, writes a JSON null.</summary>
    public static void WriteModel(Utf8JsonWriter json, IWireModel? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            value.Write(json);
        }
    }
}

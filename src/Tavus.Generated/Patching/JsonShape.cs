namespace Tavus.Patching;

/// <summary>Reads only the structure of a JSON value. Every value other than an object or array becomes null.</summary>
internal static class JsonShape
{
    /// <param name="utf8Json">One JSON value, known to be valid.</param>
    public static JsonNode? Read(ReadOnlySpan<byte> utf8Json)
    {
        // Not recursive, because a JsonPatch can contain a value of any depth.
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var holder = new JsonArray();
        JsonNode parent = holder;
        var name = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = JsonText.Read(ref reader);
            }
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                parent = parent.Parent!;
            }
            else
            {
                JsonNode? value = reader.TokenType switch { JsonTokenType.StartObject => new JsonObject(), JsonTokenType.StartArray => new JsonArray(), _ => null };
                (parent as JsonObject)?[name] = value;
                (parent as JsonArray)?.Add(value);
                parent = value ?? parent;
            }
        }

        var shape = holder[0];
        holder.Clear();
        return shape;
    }
}

namespace Tavus.Cli.Text;

/// <summary>Reads JSON as the service sends it, or as people write it: with comments and trailing commas. Unlike System.Text.Json, it keeps an unpaired surrogate, and reports where a name appears twice.</summary>
internal static class JsonNodeReader
{
    /// <summary>At least the maximum depth of the library, which is 1,064 levels.</summary>
    public const int MaxDepth = 1100;

    /// <summary>Reads an object that the library wrote. If a name appears twice, the last member wins.</summary>
    public static JsonObject ReadObject(string json) => (JsonObject)Read(json)!;

    /// <summary>Reads text that the library wrote. If a name appears twice, the last member wins.</summary>
    public static JsonNode? Read(string json) => Read(Encoding.UTF8.GetBytes(json), file: []);

    /// <exception cref="FileTextException">The text is not one JSON value, or an object has two members with the same name.</exception>
    public static JsonNode? ReadFile(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        try
        {
            return Read(utf8, utf8);
        }
        catch (JsonException exception)
        {
            throw new FileTextException("this is not JSON", (exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1);
        }
    }

    /// <param name="utf8">The text.</param>
    /// <param name="file">The text again, to report the position of a duplicate name; empty if duplicates are allowed.</param>
    private static JsonNode? Read(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> file)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MaxDepth });
        reader.Read();
        var value = ReadValue(ref reader, file);
        reader.Read();
        return value;
    }

    private static JsonNode? ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> file) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadMembers(ref reader, file),
        JsonTokenType.StartArray => ReadItems(ref reader, file),
        JsonTokenType.String => JsonValue.Create(JsonText.Read(ref reader)),
        JsonTokenType.Null => null,
        _ => JsonNode.Parse(reader.ValueSpan),
    };

    private static JsonObject ReadMembers(ref Utf8JsonReader reader, ReadOnlySpan<byte> file)
    {
        var members = new JsonObject();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonText.Read(ref reader);
            if (!file.IsEmpty && members.ContainsKey(name))
            {
                var before = file[..(int)reader.TokenStartIndex];
                throw new FileTextException("this name appears twice in the same object", before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
            }

            reader.Read();
            members[name] = ReadValue(ref reader, file);
        }

        return members;
    }

    private static JsonArray ReadItems(ref Utf8JsonReader reader, ReadOnlySpan<byte> file)
    {
        var items = new JsonArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader, file));
        }

        return items;
    }
}

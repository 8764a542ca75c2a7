namespace Tavus.Json;

/// <summary>Finds values that another member of the same object marks as secret, as in <c>{"name":"api_key","value":"..."}</c>.</summary>
internal static class SecretPairs
{
    /// <param name="utf8Json">A JSON text, known to be valid.</param>
    /// <returns>The offset of each secret value.</returns>
    public static HashSet<long> Find(ReadOnlySpan<byte> utf8Json)
    {
        var found = new HashSet<long>();
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
        FindInObject(ref reader, found);
        return found;
    }

    /// <summary>Reads to the end of the current object or, at the top level, of the text.</summary>
    private static void FindInObject(ref Utf8JsonReader reader, HashSet<long> found)
    {
        var isSecret = false;
        string? itemBefore = null;
        List<long> values = [];

        // An item of an array has no name.
        for (var name = ""; reader.Read() && reader.TokenType != JsonTokenType.EndObject; name = reader.TokenType == JsonTokenType.PropertyName ? JsonText.Unescape(reader.ValueSpan) : "")
        {
            var text = reader.TokenType == JsonTokenType.String ? JsonText.Unescape(reader.ValueSpan) : null;
            isSecret |= text is not null && SecretPair.IsName(name) && SecretPair.IsSecret(text, SecretNames.IsSecret);
            if (SecretPair.IsValueOfOption(itemBefore, text))
            {
                found.Add(reader.TokenStartIndex);
            }

            itemBefore = name.Length == 0 ? text : null;
            if (SecretPair.IsValue(name))
            {
                values.Add(reader.TokenStartIndex);
            }

            if (reader.TokenType == JsonTokenType.StartObject)
            {
                FindInObject(ref reader, found);
            }
        }

        found.UnionWith(isSecret ? values : []);
    }
}

using System.Text.Json;

namespace Tavus.Json;

/// <summary>Finds values that another member of the same object marks as secret, as in <c>{"name":"api_key","value":"..."}</c>.</summary>
internal static class SecretPairs
{
    /// <param name="utf8Json">A JSON text, known to be valid.</param>
    /// <returns>The offset of each secret value.</returns>
    public static HashSet<long> Find(ReadOnlySpan<byte> utf8Json)
    {
        var found = new HashSet<long>();
        var levels = new Stack<Level>();
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
        var name = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = JsonText.Unescape(reader.ValueSpan);
                    continue;
                case JsonTokenType.EndObject:
                    found.UnionWith(levels.Pop().SecretValues);
                    continue;
                case JsonTokenType.String when SecretPair.IsName(name) && SecretNames.IsSecret(JsonText.Unescape(reader.ValueSpan)):
                    levels.Peek().IsSecret = true;
                    break;
                default:
                    break;
            }

            if (SecretPair.IsValue(name))
            {
                levels.Peek().Values.Add(reader.TokenStartIndex);
            }

            if (reader.TokenType == JsonTokenType.StartObject)
            {
                levels.Push(new Level());
            }

            // An item of an array has no name.
            name = "";
        }

        return found;
    }

    private sealed class Level
    {
        private List<long>? _values;

        public bool IsSecret { get; set; }

        public List<long> Values => _values ??= [];

        public IEnumerable<long> SecretValues => IsSecret && _values is not null ? _values : [];
    }
}

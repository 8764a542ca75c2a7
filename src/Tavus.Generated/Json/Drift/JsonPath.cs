namespace Tavus.Json;

/// <summary>Tracks the JSON Pointer (RFC 6901) of a reader's current value, and whether that value is secret.</summary>
/// <param name="secretPairs">The result of <see cref="SecretPairs.Find"/> for the text; null if only the pointer is needed.</param>
/// <param name="root">If the text is part of a larger JSON text, its place there.</param>
/// <param name="mask">Masks names in pointers; null to show them unchanged.</param>
internal sealed class JsonPath(HashSet<long>? secretPairs = null, SecretPlace root = default, Func<string, string>? mask = null)
{
    /// <summary>The maximum length of a name in a pointer. Messages and logs show pointers, and a hostile response may have names of megabytes.</summary>
    private const int MaxShownName = 100;

    private readonly List<Level> _levels = [];

    /// <summary>Whether the current value is secret.</summary>
    public SecretPlace Place { get; private set; } = root;

    /// <summary>Whether the current value is the <c>path</c> of an operation in a JSON Patch. The library writes <c>path</c> before <c>value</c>, so the path is known when the value is read.</summary>
    public bool IsTargetOfPatch => _levels.Count == 2 && _levels[1].Name == "path" && _levels[0].IsArray;

    /// <summary>Updates the path for the reader's current token.</summary>
    public void Enter(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Place = _levels[^1].Place;
                _levels.RemoveAt(_levels.Count - 1);
                return;
            case JsonTokenType.PropertyName:
                var name = JsonText.Unescape(reader.ValueSpan);
                _levels[^1].Name = name;
                Place = SecretNames.Enter(_levels[^1].Place, name);
                return;
            default:
                break;
        }

        if (_levels.Count > 0)
        {
            var level = _levels[^1];
            level.Index++;
            Place = secretPairs?.Contains(reader.TokenStartIndex) == true ? SecretPlace.Secret : level.IsArray ? level.Place.EnterItem() : Place;
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _levels.Add(new Level(reader.TokenType == JsonTokenType.StartArray, Place));
        }
    }

    /// <summary>Returns the pointer to the current value. At the end of an object or array, the current value is that object or array.</summary>
    public string ToPointer() => string.Concat(_levels.Select(level => Segment(level) is { } segment ? "/" + Escape(segment) : ""));

    public static string Escape(string segment) => segment.Replace("~", "~0").Replace("/", "~1");

    private string? Segment(Level level) => level switch
    {
        { IsArray: true, Index: >= 0 } => level.Index.ToString(CultureInfo.InvariantCulture),

        // Masked before it is cut, since the start of a secret is secret too.
        { IsArray: false, Name: { } name } => LogText.Shorten(mask?.Invoke(name) ?? name, MaxShownName),
        _ => null,
    };

    private sealed class Level(bool isArray, SecretPlace place)
    {
        public bool IsArray => isArray;

        /// <summary>Whether the whole array or object is secret.</summary>
        public SecretPlace Place => place;

        public int Index { get; set; } = -1;

        public string? Name { get; set; }
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tavus.Json;

/// <summary>Tracks the JSON Pointer (RFC 6901) of a reader's current value.</summary>
internal sealed class JsonPath
{
    /// <summary>A hostile response may have names of megabytes, which messages and logs would repeat.</summary>
    private const int MaxShownName = 100;

    private readonly Stack<Level> _levels = new();

    /// <summary>Whether any member on the way has the name of a secret.</summary>
    public bool IsSecret => _levels.Any(static level => level.Name is { } name && SecretNames.IsSecret(name));

    /// <summary>Whether it is at the <c>path</c> of an operation of a JSON Patch, which comes before the value.</summary>
    public bool IsTargetOfPatch => _levels.Count == 2 && _levels.Peek().Name == "path" && _levels.Last().IsArray;

    /// <summary>Takes note of the token that the reader has come to.</summary>
    public void Enter(ref Utf8JsonReader reader)
    {
        var token = reader.TokenType;
        if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _levels.Pop();
        }
        else if (token == JsonTokenType.PropertyName)
        {
            _levels.Peek().Name = JsonText.Unescape(reader.ValueSpan);
        }
        else
        {
            if (_levels.Count > 0)
            {
                _levels.Peek().Index++;
            }

            if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                _levels.Push(new Level(isArray: token == JsonTokenType.StartArray));
            }
        }
    }

    /// <param name="skipInnermost">Whether the object or array that was entered last is itself what is pointed at.</param>
    public string ToPointer(bool skipInnermost = false)
    {
        var pointer = new StringBuilder();
        foreach (var level in _levels.Skip(skipInnermost ? 1 : 0).Reverse())
        {
            if (level.Segment is { } segment)
            {
                pointer.Append('/').Append(Escape(segment));
            }
        }

        return pointer.ToString();
    }

    public static string Escape(string segment) => segment.Replace("~", "~0").Replace("/", "~1");

    private sealed class Level(bool isArray)
    {
        public bool IsArray => isArray;

        public int Index { get; set; } = -1;

        public string? Name { get; set; }

        public string? Segment => isArray
            ? Index < 0 ? null : Index.ToString(CultureInfo.InvariantCulture)
            : Name is { Length: > MaxShownName } name ? name.Substring(0, MaxShownName) + "…" : Name;
    }
}

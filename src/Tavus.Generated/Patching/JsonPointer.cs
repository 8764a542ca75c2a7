using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>A JSON Pointer (RFC 6901): the path to one value in a JSON text. <c>PersonaPointers</c> contains typed pointers to the values in a persona.</summary>
[JsonConverter(typeof(JsonPointerConverter))]
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftConverter<JsonPointer, JsonPointerConverter>))]
public class JsonPointer : IEquatable<JsonPointer>
{
    private readonly string _text;

    /// <param name="text">A valid pointer.</param>
    private protected JsonPointer(string text) => _text = text;

    /// <summary>The pointer to the whole value.</summary>
    public static JsonPointer Root { get; } = new("");

    /// <summary>The names and indices of the path, unescaped; empty for the whole value.</summary>
    public IReadOnlyList<string> Segments =>
        _text.Length == 0 ? [] : _text.Substring(1).Split('/').Select(static segment => segment.Replace("~1", "/").Replace("~0", "~")).ToArray();

    /// <summary>Whether the value is secret, judged by the member names in the path.</summary>
    internal SecretPlace Place => Segments.Aggregate(default(SecretPlace), SecretNames.Enter);

    /// <summary>Parses a pointer.</summary>
    /// <param name="text">Empty, or the names and indices, each after a slash. In a name, <c>~1</c> stands for a slash and <c>~0</c> for a tilde.</param>
    /// <returns>The pointer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a JSON Pointer; the message says why.</exception>
    public static JsonPointer Parse(string text) =>
        FindProblem(Guard.NotNull(text)) is { } problem ? throw new FormatException(problem) : new JsonPointer(text);

    /// <summary>Tries to parse a pointer.</summary>
    /// <param name="text">The text, in the format of <see cref="Parse"/>; for null, the method returns false.</param>
    /// <param name="result">The pointer; null if <paramref name="text"/> is not a JSON Pointer.</param>
    /// <returns>Whether <paramref name="text"/> is a JSON Pointer.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JsonPointer? result)
    {
        result = text is null || FindProblem(text) is not null ? null : new JsonPointer(text);
        return result is not null;
    }

    /// <summary>Creates a pointer from names and indices, and escapes them.</summary>
    /// <param name="segments">The names and indices of the path; none for the whole value.</param>
    /// <returns>The pointer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segments"/>, or one of them, is null.</exception>
    public static JsonPointer FromSegments(params string[] segments) => new(string.Concat(Guard.NotNull(segments).Select(static segment => "/" + Escape(segment))));

    /// <summary>Creates a pointer to a member of the object at this pointer. In an array, the name <c>-</c> is the position after the last item.</summary>
    /// <param name="name">The name, unescaped.</param>
    /// <returns>A new pointer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public JsonPointer Append(string name) => new($"{_text}/{Escape(name)}");

    /// <summary>Creates a pointer to an item of the array at this pointer.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <returns>A new pointer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public JsonPointer Append(int index) => new(AppendIndex(index));

    /// <summary>Returns the pointer as text.</summary>
    /// <returns>A text such as <c>/layers/llm/model</c>; empty for the whole value.</returns>
    public override string ToString() => _text;

    /// <inheritdoc />
    public bool Equals(JsonPointer? other) => other is not null && _text == other._text;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as JsonPointer);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    internal static string Escape(string segment) => JsonPath.Escape(Guard.NotNull(segment));

    /// <summary>Whether this pointer leads to a part of the value at the other pointer.</summary>
    internal bool IsWithin(JsonPointer other) => _text.StartsWith(other._text + "/", StringComparison.Ordinal);

    /// <summary>Why the text is not a JSON Pointer; null if it is one.</summary>
    internal static string? FindProblem(string text)
    {
        if (text.Length > 0 && text[0] != '/')
        {
            return "A JSON Pointer must be empty or start with '/'.";
        }

        for (var tilde = text.IndexOf('~'); tilde >= 0; tilde = text.IndexOf('~', tilde + 1))
        {
            if (tilde + 1 == text.Length || text[tilde + 1] is not ('0' or '1'))
            {
                return $"The '~' at index {tilde} is not followed by 0 or 1. In a JSON Pointer '~0' stands for '~' and '~1' for '/'.";
            }
        }

        return null;
    }

    private protected string AppendIndex(int index) => index >= 0
        ? $"{_text}/{index.ToString(CultureInfo.InvariantCulture)}"
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The index must not be negative.");
}

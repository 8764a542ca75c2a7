using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>
/// Free-form JSON (RFC 8259), kept as the received bytes. Can be converted to a <see cref="JsonElement"/>, a <c>JsonNode</c> or a Newtonsoft <c>JToken</c>.
/// The default value is the JSON <c>null</c>. Two values are equal if their bytes are equal.
/// </summary>
/// <remarks>
/// When <c>JsonConvert</c> (Newtonsoft.Json) reads this type, alone or within a DTO, Newtonsoft's own reader parses the JSON. Within an object or an array, that reader
/// treats a number with a fraction or an exponent as a decimal: it keeps 28 digits, and throws a <see cref="Newtonsoft.Json.JsonReaderException"/> for a
/// number that is too large, such as <c>1e300</c>. If the value is itself a string or a number, Newtonsoft has already converted it by its settings: by default, a date is converted
/// to the time zone of the machine. To prevent this, set <c>DateParseHandling.None</c> and <c>FloatParseHandling.Decimal</c>. The client itself and <see cref="Parse(string)"/> have no such limits.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RawJsonConverter))]
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftConverter<RawJson, RawJsonConverter>))]
public readonly partial struct RawJson : IEquatable<RawJson>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[]? _utf8;

    /// <param name="utf8">One valid JSON value. No other code may change the array.</param>
    internal RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>The JSON <c>null</c>.</summary>
    public static RawJson Null => default;

    /// <summary>Whether this is the JSON <c>null</c>.</summary>
    public bool IsNull => Span.SequenceEqual("null"u8);

    /// <summary>The JSON text as UTF-8, verbatim. Secrets in it are not masked.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReadOnlyMemory<byte> Utf8 => _utf8 ?? "null"u8.ToArray();

    internal ReadOnlySpan<byte> Span => _utf8 is null ? "null"u8 : _utf8;

    /// <summary>Parses one JSON value and keeps its bytes verbatim.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="json"/> is not one JSON value.</exception>
    public static RawJson Parse(string json) => Parse(Utf8Text.GetBytes(Guard.NotNull(json)));

    /// <summary>Parses one JSON value and keeps its bytes verbatim.</summary>
    /// <param name="utf8Json">The JSON text as UTF-8. It is copied.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Json"/> is not one JSON value.</exception>
    public static RawJson Parse(ReadOnlySpan<byte> utf8Json) =>
        TryParse(utf8Json, WireDocument.MaxRawDepth, out var value, out var problem) ? value : throw new FormatException(problem);

    /// <summary>Parses one JSON value and keeps its bytes verbatim.</summary>
    /// <param name="json">The JSON text; for null, the method returns false.</param>
    /// <param name="value">The value; <see cref="Null"/> if the method returns false.</param>
    /// <returns>Whether <paramref name="json"/> is one JSON value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? json, out RawJson value)
    {
        value = default;
        return json is not null && TryParse(Utf8Text.GetBytes(json), out value);
    }

    /// <summary>Parses one JSON value and keeps its bytes verbatim.</summary>
    /// <param name="utf8Json">The JSON text as UTF-8. It is copied.</param>
    /// <param name="value">The value; <see cref="Null"/> if the method returns false.</param>
    /// <returns>Whether <paramref name="utf8Json"/> is one JSON value.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, out RawJson value) => TryParse(utf8Json, WireDocument.MaxRawDepth, out value, out _);

    /// <summary>Whether two values have the same bytes.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Whether two values have different bytes.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>The JSON text, verbatim. Secrets in it are not masked: do not log it; log <see cref="ToString"/> instead.</summary>
    /// <returns>The JSON text.</returns>
    public string ToJson() => Utf8Text.GetString(Span);

    /// <summary>A short description for logs and debuggers. It shows no text, because a text may be a secret.</summary>
    /// <returns>The kind and the size of an object, array or string, such as <c>object of 27 bytes</c>. For a number, boolean or null, the JSON itself.</returns>
    public override string ToString() => Span[0] switch
    {
        (byte)'{' => $"object of {Span.Length} bytes",
        (byte)'[' => $"array of {Span.Length} bytes",
        (byte)'"' => $"string of {Span.Length - 2} bytes",
        _ => ToJson(),
    };

    /// <inheritdoc />
    public bool Equals(RawJson other) => Span.SequenceEqual(other.Span);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToJson());

    /// <summary>Converts a text, which may contain unpaired surrogates, to a JSON string. Converts null to the JSON <c>null</c>.</summary>
    internal static RawJson FromText(string? text) => text is null ? Null : new RawJson(JsonText.Escape(text));

    internal static bool TryParse(ReadOnlySpan<byte> utf8Json, int maxDepth, out RawJson value, [NotNullWhen(false)] out string? problem)
    {
        value = default;
        if (Utf8Text.IndexOfInvalid(utf8Json) is var invalid and >= 0)
        {
            problem = $"The text is not valid UTF-8 at offset {invalid}.";
            return false;
        }

        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var end = (int)reader.BytesConsumed;

            // Throws if anything follows the value.
            reader.Read();
            value = new RawJson(utf8Json[start..end].ToArray());
            problem = null;
        }
        catch (JsonException)
        {
            // The exception's own message is not used: it quotes the JSON text, which may contain a secret.
            problem = $"The text is not one JSON value: see offset {reader.BytesConsumed}.";
        }

        return problem is null;
    }
}

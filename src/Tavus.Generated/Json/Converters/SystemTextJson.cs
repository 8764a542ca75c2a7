using System.Buffers;

namespace Tavus.Json;

/// <summary>Reads whole values from a <see cref="Utf8JsonReader"/>, which returns only one token at a time.</summary>
internal static class SystemTextJson
{
    /// <summary>Copies the value at the reader's position, verbatim except for white space, comments and trailing commas.</summary>
    /// <exception cref="JsonException">The value is not valid UTF-8.</exception>
    public static PooledBuffer CopyValue(ref Utf8JsonReader reader)
    {
        var copy = new PooledBuffer();
        var depth = reader.CurrentDepth;
        var endsValue = false;
        do
        {
            var quote = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? "\""u8 : default;
            copy.Write(endsValue && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray) ? ","u8 : default);
            copy.Write(quote);
            copy.Write(Token(ref reader));
            copy.Write(quote);
            copy.Write(reader.TokenType == JsonTokenType.PropertyName ? ":"u8 : default);
            endsValue = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
        if (Utf8Text.IndexOfInvalid(copy.Written) >= 0)
        {
            copy.Dispose();
            throw new JsonException("The value is not valid UTF-8.");
        }

        return copy;
    }

    /// <summary>Reads the value at the reader's position.</summary>
    /// <exception cref="JsonException">The value is not valid UTF-8, or <paramref name="read"/> threw a <see cref="FormatException"/>.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, Func<RawJson, T> read)
    {
        using var copy = CopyValue(ref reader);
        return Parse(new RawJson(copy.Written.ToArray()), read);
    }

    /// <exception cref="JsonException"><paramref name="parse"/> threw a <see cref="FormatException"/>.</exception>
    public static TResult Parse<T, TResult>(T value, Func<T, TResult> parse)
    {
        try
        {
            return parse(value);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message);
        }
    }

    /// <summary>Reads the text of a name, string, number or boolean. Unlike the reader's own methods, accepts unpaired surrogates.</summary>
    /// <exception cref="JsonException">The text is not valid UTF-8.</exception>
    public static string ReadText(ref Utf8JsonReader reader) =>
        Utf8Text.IndexOfInvalid(Token(ref reader)) < 0 ? JsonText.Read(ref reader) : throw new JsonException("The text is not valid UTF-8.");

    private static ReadOnlySpan<byte> Token(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}

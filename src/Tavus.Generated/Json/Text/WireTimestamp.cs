using System.Buffers.Text;

namespace Tavus.Json;

/// <summary>Reads timestamps in all formats of RFC 3339 and in some similar formats. Writes the shortest format.</summary>
internal static class WireTimestamp
{
    /// <summary>The length of <c>2024-11-25T22:40:35.2860000+01:00</c>.</summary>
    public const int MaxLength = 33;

    /// <summary>The length of <c>2024-11-25T22:40:35.2860000</c>.</summary>
    private const int LengthWithoutOffset = 27;

    /// <summary>About 1,900 years in seconds. A <see cref="DateTimeOffset"/> can represent times that far before and after 1970.</summary>
    private const decimal MaxSeconds = 60_000_000_000;

    /// <summary>The length of <c>2024-11-25 22:40</c>.</summary>
    private const int MinPlainLength = 16;

    /// <summary>The length of <c>2024-11-25 22:40:35.286000000 +01:00</c>.</summary>
    private const int MaxPlainLength = 36;

    /// <param name="json">A reader at a string token.</param>
    /// <param name="value">The point in time; a text without an offset is in UTC.</param>
    /// <param name="isStandard">Whether the text is a valid RFC 3339 timestamp, including its offset.</param>
    public static bool TryRead(ref Utf8JsonReader json, out DateTimeOffset value, out bool isStandard)
    {
        (value, isStandard) = (default, false);
        if (json.ValueIsEscaped)
        {
            // System.Text.Json escapes a plus sign by default. A text that needs escapes is not a timestamp.
            var unescaped = Quote(JsonText.Read(ref json));
            return !unescaped.ValueIsEscaped && TryRead(ref unescaped, out value, out isStandard);
        }

        if (TryReadIso(ref json, out value))
        {
            isStandard = HasOffset(json.ValueSpan) && json.ValueSpan[MinPlainLength] == (byte)':';
            return true;
        }

        return json.ValueSpan.Length <= MaxPlainLength && TryReadPlain(JsonText.Read(ref json), out value);
    }

    /// <summary>Reads a number of seconds since 1970, with or without a fraction.</summary>
    public static bool TryReadSeconds(string number, out DateTimeOffset value)
    {
        var isInRange = decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > -MaxSeconds and < MaxSeconds;
        value = isInRange ? DateTimeOffset.FromUnixTimeMilliseconds(0).AddTicks((long)(seconds * TimeSpan.TicksPerSecond)) : default;
        return isInRange;
    }

    /// <summary>Writes the shortest form, such as <c>2024-11-25T22:40:35.286Z</c>: no trailing zeros in the fraction, and Z for UTC.</summary>
    /// <returns>How many bytes were written.</returns>
    public static int Format(DateTimeOffset value, Span<byte> utf8)
    {
        Utf8Formatter.TryFormat(value, utf8, out _, 'O');
        var length = LengthWithoutOffset;
        while (utf8[length - 1] == (byte)'0')
        {
            length--;
        }

        length = utf8[length - 1] == (byte)'.' ? length - 1 : length;
        if (value.Offset == TimeSpan.Zero)
        {
            utf8[length] = (byte)'Z';
            return length + 1;
        }

        utf8[LengthWithoutOffset..MaxLength].CopyTo(utf8[length..]);
        return length + MaxLength - LengthWithoutOffset;
    }

    private static bool TryReadIso(ref Utf8JsonReader json, out DateTimeOffset value)
    {
        if (HasOffset(json.ValueSpan))
        {
            return json.TryGetDateTimeOffset(out value);
        }

        var isRead = json.TryGetDateTime(out var utc);
        value = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
        return isRead;
    }

    /// <summary>Reads RFC 1123, and formats similar to RFC 3339: lower-case letters, a space for the T or before the offset, UTC for the Z, no colon in the offset.</summary>
    private static bool TryReadPlain(string text, out DateTimeOffset value)
    {
        text = text.ToUpperInvariant().Replace(" UTC", "+0000").Replace(" GMT", "+0000").Replace(" +", "+").Replace(" -", "-");
        if (DateTimeOffset.TryParseExact(text, "ddd, d MMM yyyy HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
        {
            return true;
        }

        if (text.Length < MinPlainLength)
        {
            return false;
        }

        const int DateLength = 10;
        text = text[DateLength] == ' ' ? text.Remove(DateLength, 1).Insert(DateLength, "T") : text;
        var iso = Quote(text[text.Length - "+0000".Length] is '+' or '-' ? text.Insert(text.Length - "00".Length, ":") : text);
        return TryReadIso(ref iso, out value);
    }

    /// <returns>A reader at the text as a JSON string.</returns>
    private static Utf8JsonReader Quote(string text)
    {
        var json = new Utf8JsonReader(JsonText.Escape(text));
        json.Read();
        return json;
    }

    private static bool HasOffset(ReadOnlySpan<byte> text) =>
        text.Length > MinPlainLength && (text[^1] == (byte)'Z' || text[MinPlainLength..].IndexOfAny((byte)'+', (byte)'-') >= 0);
}

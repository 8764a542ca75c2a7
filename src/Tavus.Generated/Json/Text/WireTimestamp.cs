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

    /// <summary>Formats outside RFC 3339 whose meaning is clear: a space for the T, no seconds, no colon in the offset, and RFC 1123.</summary>
    private static readonly string[] PlainFormats = ["yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "r"];

    /// <param name="json">A reader at a string token.</param>
    /// <param name="value">The point in time; a text without an offset is in UTC.</param>
    /// <param name="isStandard">Whether the text is a valid RFC 3339 timestamp, including its offset.</param>
    public static bool TryRead(ref Utf8JsonReader json, out DateTimeOffset value, out bool isStandard)
    {
        isStandard = false;
        // The reader's own methods throw for an unpaired surrogate.
        if (json.ValueIsEscaped && JsonText.HasLoneSurrogate(JsonText.Read(ref json)))
        {
            value = default;
            return false;
        }

        if (HasOffset(json.ValueSpan))
        {
            if (json.TryGetDateTimeOffset(out value))
            {
                isStandard = json.ValueSpan[MinPlainLength] == (byte)':';
                return true;
            }
        }
        else if (json.TryGetDateTime(out var dateTime))
        {
            value = new DateTimeOffset(DateTime.SpecifyKind(dateTime, DateTimeKind.Utc));
            return true;
        }

        value = default;
        return json.ValueSpan.Length is >= MinPlainLength and <= MaxLength
            && DateTimeOffset.TryParseExact(Upper(JsonText.Read(ref json)), PlainFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    /// <summary>Reads a number of seconds since 1970, with or without a fraction.</summary>
    public static bool TryReadSeconds(string number, out DateTimeOffset value)
    {
        var isInRange = decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > -MaxSeconds and < MaxSeconds;
        value = isInRange ? DateTimeOffset.FromUnixTimeMilliseconds(0).AddTicks((long)(seconds * TimeSpan.TicksPerSecond)) : default;
        return isInRange;
    }

    /// <summary>Converts a timestamp to upper case: RFC 3339 allows lower-case t and z, but .NET does not parse them.</summary>
    private static string Upper(string text) => text.Length > 0 && char.IsDigit(text[0]) ? text.ToUpperInvariant() : text;

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

    private static bool HasOffset(ReadOnlySpan<byte> text) =>
        text.Length > MinPlainLength && (text[^1] == (byte)'Z' || text[MinPlainLength..].IndexOfAny((byte)'+', (byte)'-') >= 0);
}

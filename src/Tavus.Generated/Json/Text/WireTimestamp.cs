using System.Globalization;
using System.Text.Json;

namespace Tavus.Json;

/// <summary>Reads timestamps in all formats of RFC 3339 and in some similar formats. Writes the shortest format.</summary>
internal static class WireTimestamp
{
    /// <summary>The length of <c>2024-11-25T22:40:35.2860000+01:00</c>.</summary>
    public const int MaxLength = 33;

    private const int DateAndTime = 19;
    private const int FractionDigits = 7;

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

    /// <summary>RFC 3339 allows lower-case t and z, .NET does not.</summary>
    private static string Upper(string text) => text.Length > 0 && char.IsDigit(text[0]) ? text.ToUpperInvariant() : text;

    /// <summary>Writes the shortest form, such as <c>2024-11-25T22:40:35.286Z</c>: no trailing zeros in the fraction, and Z for UTC.</summary>
    /// <returns>How many bytes were written.</returns>
    public static int Format(DateTimeOffset value, Span<byte> utf8)
    {
        Digits(utf8, 0, 4, value.Year);
        utf8[4] = (byte)'-';
        Digits(utf8, 5, 2, value.Month);
        utf8[7] = (byte)'-';
        Digits(utf8, 8, 2, value.Day);
        utf8[10] = (byte)'T';
        Digits(utf8, 11, 2, value.Hour);
        utf8[13] = (byte)':';
        Digits(utf8, 14, 2, value.Minute);
        utf8[16] = (byte)':';
        Digits(utf8, 17, 2, value.Second);
        var length = DateAndTime + Fraction(utf8[DateAndTime..], (int)(value.Ticks % TimeSpan.TicksPerSecond));
        return length + Offset(utf8[length..], value.Offset);
    }

    private static bool HasOffset(ReadOnlySpan<byte> text) =>
        text.Length > MinPlainLength && (text[^1] == (byte)'Z' || text[MinPlainLength..].IndexOfAny((byte)'+', (byte)'-') >= 0);

    private static int Fraction(Span<byte> utf8, int ticks)
    {
        if (ticks == 0)
        {
            return 0;
        }

        utf8[0] = (byte)'.';
        Digits(utf8, 1, FractionDigits, ticks);
        var length = 1 + FractionDigits;
        while (utf8[length - 1] == (byte)'0')
        {
            length--;
        }

        return length;
    }

    private static int Offset(Span<byte> utf8, TimeSpan offset)
    {
        if (offset == TimeSpan.Zero)
        {
            utf8[0] = (byte)'Z';
            return 1;
        }

        utf8[0] = (byte)(offset < TimeSpan.Zero ? '-' : '+');
        Digits(utf8, 1, 2, Math.Abs(offset.Hours));
        utf8[3] = (byte)':';
        Digits(utf8, 4, 2, Math.Abs(offset.Minutes));
        return 6;
    }

    private static void Digits(Span<byte> utf8, int start, int count, int number)
    {
        for (var i = start + count - 1; i >= start; i--, number /= 10)
        {
            utf8[i] = (byte)('0' + (number % 10));
        }
    }
}

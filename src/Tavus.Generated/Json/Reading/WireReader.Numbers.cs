using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Tavus.Json;

internal ref partial struct WireReader
{
    private delegate bool NumberParser<T>(string text, out T value);

    private delegate bool NumberFormatter<T>(T value, Span<byte> utf8, out int written);

    public int? ReadInt32() => ReadNumber(
        "integer",
        static (string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value),
        static (int value, Span<byte> utf8, out int written) => Utf8Formatter.TryFormat(value, utf8, out written));

    public long? ReadInt64() => ReadNumber(
        "integer",
        static (string text, out long value) => long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value),
        static (long value, Span<byte> utf8, out int written) => Utf8Formatter.TryFormat(value, utf8, out written));

    public double? ReadDouble() => ReadNumber(
        "number",
        static (string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsInfinity(value) && !double.IsNaN(value),
        static (double value, Span<byte> utf8, out int written) => Utf8Formatter.TryFormat(value, utf8, out written));

    private T? ReadNumber<T>(string documented, NumberParser<T> parse, NumberFormatter<T> format)
        where T : struct
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.String when parse(Text(), out var meant):
                return ReportConversion(meant, documented);
            case JsonTokenType.Number when parse(Utf8Text.GetString(_reader.ValueSpan), out var value):
                Span<byte> written = stackalloc byte[32];
                DiffersFromDocument = !format(value, written, out var length) || !_reader.ValueSpan.SequenceEqual(written[..length]);
                return value;
            case JsonTokenType.Number:
                _drift?.Add(DriftKind.NumberOutOfRange, _valueStart, documented);
                DiffersFromDocument = true;
                return null;
            default:
                return SkipOther<T?>(documented);
        }
    }
}

namespace Tavus.Json;

internal ref partial struct WireReader
{
    private const NumberStyles IntegerStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private delegate bool NumberParser<T>(string text, out T value);

    public int? ReadInt32() => ReadNumber(
        "integer",
        static (string text, out int value) => int.TryParse(text, IntegerStyle, CultureInfo.InvariantCulture, out value));

    public long? ReadInt64() => ReadNumber(
        "integer",
        static (string text, out long value) => long.TryParse(text, IntegerStyle, CultureInfo.InvariantCulture, out value));

    public double? ReadDouble() => ReadNumber(
        "number",
        static (string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsInfinity(value) && !double.IsNaN(value));

    private T? ReadNumber<T>(string documented, NumberParser<T> parse)
        where T : struct, IFormattable
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.String when parse(Text(), out var meant):
                return ReportConversion(meant, documented);
            case JsonTokenType.Number when Text() is var text && parse(text, out var value):
                MustBePreserved = value.ToString(null, CultureInfo.InvariantCulture) != text;
                return value;
            case JsonTokenType.Number:
                _drift?.Add(DriftKind.NumberOutOfRange, _valueStart, documented);
                MustBePreserved = true;
                return null;
            default:
                return SkipOther<T?>(documented);
        }
    }
}

using System.Globalization;

namespace Tavus.Patching;

/// <summary>The value of a number in JSON (RFC 8259, section 6) to its last digit: no type of .NET holds all that can be written.</summary>
/// <param name="IsNegative">Whether it is less than zero.</param>
/// <param name="Digits">The digits that count, without zeros at either end; empty for zero.</param>
/// <param name="Exponent">The power of ten of the last of them.</param>
internal readonly record struct JsonNumber(bool IsNegative, string Digits, long Exponent)
{
    /// <returns>Null for an exponent beyond all reason.</returns>
    public static JsonNumber? Parse(string text)
    {
        var parts = text.Split('e', 'E');
        long exponent = 0;
        if (parts.Length > 1 && !(parts[1].Length < 18 && long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)))
        {
            return null;
        }

        var isNegative = parts[0][0] == '-';
        var mantissa = parts[0].TrimStart('-');
        var point = mantissa.IndexOf('.');
        var fraction = point < 0 ? "" : mantissa.Substring(point + 1);
        var digits = (point < 0 ? mantissa : mantissa.Substring(0, point) + fraction).TrimStart('0');
        var significant = digits.TrimEnd('0');
        return significant.Length == 0
            ? new JsonNumber(false, "", 0)
            : new JsonNumber(isNegative, significant, exponent - fraction.Length + digits.Length - significant.Length);
    }
}

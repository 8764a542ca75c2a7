namespace Tavus.Patching;

/// <summary>Normalizes JSON numbers (RFC 8259, section 6), so that their texts can be compared. No .NET type can represent all JSON numbers exactly.</summary>
internal static class JsonNumber
{
    /// <returns>The same text for equal numbers, such as <c>1e2</c> for 100.0; a number with an exponent of 18 characters or more stays unchanged.</returns>
    public static string Normalize(string text)
    {
        var parts = text.Split('e', 'E');
        long exponent = 0;
        if (parts.Length > 1 && !(parts[1].Length < 18 && long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)))
        {
            return text;
        }

        var mantissa = parts[0].TrimStart('-');
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", "").TrimStart('0');
        var significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length - (point < 0 ? 0 : mantissa.Length - point - 1);
        return significant.Length == 0 ? "0" : FormattableString.Invariant($"{(text[0] == '-' ? "-" : "")}{significant}e{exponent}");
    }
}

using System.Globalization;

namespace Tavus.Cli.Text;

/// <summary>Text that can be shown without quotes, because it is unambiguous.</summary>
internal static class PlainText
{
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.' or '$');

    /// <summary>Whether a string is not blank, and neither looks like another JSON value nor hides spaces at its ends.</summary>
    public static bool IsPlain(string value) =>
        !string.IsNullOrWhiteSpace(value)
        && (value.Contains('\n', StringComparison.Ordinal) || (!char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1])))
        && value is not ("true" or "false" or "null" or "{}" or "[]")
        && value[0] != '"'
        && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}

using System.Globalization;

namespace Tavus.Cli.Text;

/// <summary>Decides whether a text can be shown without quotes, because it is unambiguous.</summary>
internal static class PlainText
{
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.' or '$');

    /// <summary>Whether a string can be shown without quotes: it is not blank, does not look like another JSON value, and hides no spaces at its ends.</summary>
    public static bool IsPlain(string value) =>
        !string.IsNullOrWhiteSpace(value)
        && (value.Contains('\n', StringComparison.Ordinal) || (!char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1])))
        && value is not ("true" or "false" or "null" or "{}" or "[]")
        && value[0] != '"'
        && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}

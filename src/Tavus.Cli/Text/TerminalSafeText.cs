namespace Tavus.Cli.Text;

/// <summary>Makes received text harmless: writes JSON escapes for characters that a terminal acts on, that are invisible, or that the output cannot encode.</summary>
/// <param name="unicode">Whether the output can encode all of Unicode, rather than ASCII only.</param>
internal sealed class TerminalSafeText(bool unicode)
{
    /// <summary>Creates the escaper for a console.</summary>
    public static TerminalSafeText For(IAnsiConsole console) => new(console.Profile.Capabilities.Unicode);

    /// <summary>The JSON escape of a UTF-16 code unit.</summary>
    public static string Escape(char unit) => unit switch
    {
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        _ => $"\\u{(int)unit:x4}",
    };

    /// <param name="isYaml">Whether a character above U+FFFF becomes one YAML escape instead of two JSON escapes.</param>
    /// <returns>The escaped text, on one line.</returns>
    public string Line(string text, bool isYaml = false)
    {
        var safe = new StringBuilder(text.Length);
        for (int i = 0, length; i < text.Length; i += length)
        {
            var isCharacter = Rune.TryGetRuneAt(text, i, out var character);
            length = isCharacter ? character.Utf16SequenceLength : 1;
            _ = isCharacter && IsSafe(character) ? safe.Append(text, i, length)
                : isYaml && length == 2 ? safe.Append(CultureInfo.InvariantCulture, $"\\U{character.Value:x8}")
                : safe.AppendJoin("", text.Substring(i, length).Select(Escape));
        }

        return safe.ToString();
    }

    /// <summary>Whether the text can be shown without escapes.</summary>
    public bool IsSafe(string text) => Line(text) == text;

    public bool IsSafe(Rune character) =>
        character.IsAscii ? !Rune.IsControl(character) : unicode && !IsUnseen(character) && Rune.GetUnicodeCategory(character) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>
    /// Whether the character is invisible although its Unicode category does not show it: joiners, fillers, blanks and variation selectors.
    /// U+FE0F, which selects the colored form of a symbol, is too common in harmless texts to be escaped.
    /// </summary>
    private static bool IsUnseen(Rune character) => character.Value is
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164
        or (>= 0xFE00 and < 0xFE0F) or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF);
}

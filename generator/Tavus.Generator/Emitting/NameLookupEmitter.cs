using System.Text;

namespace Tavus.Generator.Emitting;

/// <summary>Emits a lookup of UTF-8 text among known texts: by length, then by bytes, without creating a string.</summary>
internal static class NameLookupEmitter
{
    /// <param name="code">The code, up to the open body of the lookup method. This method closes the body.</param>
    /// <param name="argument">The name of the variable that contains the text to look up.</param>
    /// <param name="names">Each text with the expression to return for it.</param>
    /// <param name="otherwise">The expression for any other text.</param>
    /// <param name="texts">All texts that the type emits as UTF-8, including the texts to look up. Default: only the texts to look up.</param>
    public static void Emit(CodeWriter code, string argument, IReadOnlyList<(string Text, string Result)> names, string otherwise, Utf8Texts? texts = null)
    {
        if (names.Count == 0)
        {
            code.Line($"return {otherwise};").Close();
            return;
        }

        texts ??= new Utf8Texts(names.Select(static name => name.Text));
        code.Open($"switch ({argument}.Length)");
        foreach (var group in names.GroupBy(static name => Encoding.UTF8.GetByteCount(name.Text)).OrderBy(static group => group.Key))
        {
            code.Line($"case {group.Key}:");
            foreach (var (text, result) in group)
            {
                code.Line($"    if (global::System.MemoryExtensions.SequenceEqual({argument}, {texts[text]})) return {result}; // {GeneratedCode.Literal(text)}");
            }

            code.Line("    break;");
        }

        code.Close().Line().Line($"return {otherwise};").Close();
        texts.Emit(code);
    }
}

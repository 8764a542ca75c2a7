using System.Text;

namespace Tavus.Generator.Emitting;

/// <summary>Emits a lookup of UTF-8 text among known texts: by length, then by bytes, without creating a string.</summary>
internal static class NameLookupEmitter
{
    /// <param name="code">The code to append to.</param>
    /// <param name="argument">The name of the variable that contains the text to look up.</param>
    /// <param name="names">Each text with the expression to return for it.</param>
    /// <param name="otherwise">The expression for any other text.</param>
    public static void Emit(CodeWriter code, string argument, IEnumerable<(string Text, string Result)> names, string otherwise)
    {
        var byLength = names.GroupBy(static name => Encoding.UTF8.GetByteCount(name.Text)).OrderBy(static group => group.Key).ToList();
        if (byLength.Count == 0)
        {
            code.Line($"return {otherwise};");
            return;
        }

        code.Open($"switch ({argument}.Length)");
        foreach (var group in byLength)
        {
            code.Line($"case {group.Key}:");
            foreach (var (text, result) in group)
            {
                code.Line($"    if (global::System.MemoryExtensions.SequenceEqual({argument}, {GeneratedCode.Utf8(text)})) return {result};");
            }

            code.Line("    break;");
        }

        code.Close().Line().Line($"return {otherwise};");
    }
}

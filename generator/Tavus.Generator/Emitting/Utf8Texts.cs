using System.Text;

namespace Tavus.Generator.Emitting;

/// <summary>The UTF-8 texts of a type, emitted as parts of one literal, because the compiler adds a field with a 64-character name for each literal.</summary>
internal sealed class Utf8Texts(IEnumerable<string> texts)
{
    private readonly string _all = string.Join(" ", texts);

    /// <summary>The names of an object's members, in their order, and then the aliases.</summary>
    public static Utf8Texts Of(ObjectModel schema) =>
        new(schema.Properties.Select(static property => property.JsonName).Concat(schema.Properties.SelectMany(static property => property.Aliases)));

    /// <summary>The expression for an array of the texts, none of which contains a space.</summary>
    public string All => _all.Length == 0
        ? "global::System.Array.Empty<string>()"
        : $"global::Tavus.Json.Utf8Text.GetString(Utf8(0, {Encoding.UTF8.GetByteCount(_all)})).Split(' ')";

    /// <summary>The expression for one of the texts.</summary>
    public string this[string text] =>
        $"Utf8({Encoding.UTF8.GetByteCount(_all.Substring(0, _all.IndexOf(text, StringComparison.Ordinal)))}, {Encoding.UTF8.GetByteCount(text)})";

    public void Emit(CodeWriter code) => code.Line()
        .Line("// One literal for all texts: each literal would add a field with a long name to the program.")
        .Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]")
        .Line($"private static global::System.ReadOnlySpan<byte> Utf8(int start, int length) => {GeneratedCode.Utf8(_all)}.Slice(start, length);");
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Tavus.Generator.Parsing;

/// <summary>Converts a name on the wire to C#, by the same rule as the NSwag template Class.liquid.</summary>
internal static class CSharpName
{
    private static readonly Regex Word = new(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant);
    private static readonly Regex PropertyName = new(@"\A[A-Za-z][A-Za-z0-9_-]*\z", RegexOptions.CultureInvariant);

    public static string ToPascalCase(string name) =>
        string.Concat(Word.Matches(name).Cast<Match>().Select(static word => char.ToUpperInvariant(word.Value[0]) + word.Value.Substring(1)));

    /// <summary>The C# name of a property; empty if NSwag might choose another name, because NSwag rewrites some characters.</summary>
    public static string OfProperty(string jsonName) => PropertyName.IsMatch(jsonName) ? ToPascalCase(jsonName) : "";

    public static bool IsValid(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    public static bool IsPascalCase(string name) => IsValid(name) && char.IsUpper(name[0]) && name == ToPascalCase(name);
}

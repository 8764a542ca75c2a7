using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Tavus.Generator.Parsing;

/// <summary>Converts a name on the wire to C#, by the same rule as the NSwag template Class.liquid.</summary>
internal static class CSharpName
{
    public static string ToPascalCase(string name)
    {
        var pascal = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character))
            {
                startsWord = true;
                continue;
            }

            pascal.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        return pascal.ToString();
    }

    /// <summary>The C# name of a property; empty if NSwag might choose another name, since NSwag spells out some characters.</summary>
    public static string OfProperty(string jsonName) =>
        jsonName.Length > 0 && IsAsciiLetter(jsonName[0]) && jsonName.All(static character => IsAsciiLetter(character) || character is (>= '0' and <= '9') or '_' or '-')
            ? ToPascalCase(jsonName)
            : "";

    public static bool IsValid(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    public static bool IsPascalCase(string name) => IsValid(name) && char.IsUpper(name[0]) && name == ToPascalCase(name);

    private static bool IsAsciiLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}

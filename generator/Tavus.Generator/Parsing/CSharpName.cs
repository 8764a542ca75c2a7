using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Tavus.Generator.Parsing;

/// <summary>How a name on the wire becomes one in C#: the rule that the NSwag template Class.liquid follows as well.</summary>
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

    public static bool IsValid(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    public static bool IsPascalCase(string name) => IsValid(name) && char.IsUpper(name[0]) && name == ToPascalCase(name);
}

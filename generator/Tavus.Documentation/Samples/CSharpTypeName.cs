using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Documentation.Samples;

/// <summary>The name of a type as a developer writes it in C#: without namespaces.</summary>
internal static class CSharpTypeName
{
    public static string Of(TypeModel type) => type switch
    {
        { Kind: TypeKind.List, Item: { } item } => $"IList<{Of(item)}>",
        { Kind: TypeKind.StringMap } => "IDictionary<string, string>",
        _ => CSharpType.Of(type).Split('.')[^1],
    };
}

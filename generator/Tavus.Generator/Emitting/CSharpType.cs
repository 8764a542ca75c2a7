namespace Tavus.Generator.Emitting;

/// <summary>Converts the type of a value to its name in C#.</summary>
internal static class CSharpType
{
    public static string Of(TypeModel? type) => type switch
    {
        { Kind: TypeKind.OpenEnum or TypeKind.Object, SchemaName: var name } => $"global::Tavus.{name}",
        { Kind: TypeKind.List, Item: { } item } => $"global::System.Collections.Generic.IReadOnlyList<{Of(item)}>",
        { Kind: TypeKind.Raw } => "global::Tavus.RawJson",
        { Kind: TypeKind.Boolean } => "bool",
        { Kind: TypeKind.Int32 } => "int",
        { Kind: TypeKind.Int64 } => "long",
        { Kind: TypeKind.Double } => "double",
        { Kind: TypeKind.Timestamp } => "global::System.DateTimeOffset",
        _ => "string",
    };
}

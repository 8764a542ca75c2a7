namespace Tavus.Generator.Emitting;

/// <summary>Emits typed JSON Pointers to the members that JSON Patch can change.</summary>
internal static class PointerEmitter
{
    /// <summary>Emits the pointers from the root, as a static class.</summary>
    public static string EmitRoot(ObjectModel schema) => CodeWriter.File("Tavus").Text($$"""
        /// <summary>Typed JSON Pointers (RFC 6901) to the members of a <see cref="global::Tavus.{{schema.Name}}"/>, for a <see cref="global::Tavus.JsonPatch"/>.</summary>
        {{GeneratedCode.Attribute}}
        public static partial class {{schema.Name}}Pointers
        """)
        .Open()
        .Lines(schema.Properties.SelectMany(static property => Member(property, $"public static {TypeOf(property)} {property.CSharpName} {{ get; }} = {Create(property, start: "")};")))
        .Finish();

    /// <summary>Emits a pointer to the object, with pointers to its members.</summary>
    public static string EmitPart(ObjectModel schema) => CodeWriter.File("Tavus.Patching").Text($$"""
        /// <summary>A JSON Pointer (RFC 6901) to a <see cref="global::Tavus.{{schema.Name}}"/>, with pointers to its members.</summary>
        [global::System.Text.Json.Serialization.JsonConverter(typeof(global::Tavus.Patching.JsonPointerConverter))]
        {{GeneratedCode.Attribute}}
        public sealed partial class {{schema.Name}}Pointer : global::Tavus.JsonPointer<global::Tavus.{{schema.Name}}>
        """)
        .Open()
        .Open($"internal {schema.Name}Pointer(string text) : base(text)")
        .Close()
        .Lines(schema.Properties.SelectMany(static property => Member(property, $"public {TypeOf(property)} {property.CSharpName} => {Create(property, start: "ToString() + ")};")))
        .Finish();

    private static string[] Member(PropertyModel property, string declaration) => property.IsReadOnly ? [] : ["", $"/// <summary>The pointer to <c>{property.JsonName}</c>.</summary>", declaration];

    private static string TypeOf(PropertyModel property) => property.IsPatchedWhole ? Leaf(property.Type) : TypeOf(property.Type);

    /// <summary>The type of a pointer to a value of this type.</summary>
    private static string TypeOf(TypeModel type) => type switch
    {
        { Kind: TypeKind.Object, SchemaName: var name } => $"global::Tavus.Patching.{name}Pointer",
        { Kind: TypeKind.StringMap } => "global::Tavus.Patching.JsonMapPointer",
        { Kind: TypeKind.List, Item: { } item } => $"global::Tavus.Patching.JsonListPointer<{CSharpType.Of(item)}, {TypeOf(item)}>",
        _ => Leaf(type),
    };

    private static string Leaf(TypeModel type) => $"global::Tavus.JsonPointer<{CSharpType.Of(type)}>";

    private static string Create(PropertyModel property, string start) =>
        Create(TypeOf(property), start + GeneratedCode.Literal("/" + property.JsonName), property.IsPatchedWhole ? null : property.Type.Item);

    /// <summary>The expression that creates a pointer from text; a pointer to a list also creates the pointers to its items.</summary>
    private static string Create(string pointer, string text, TypeModel? item) => item is null
        ? $"new {pointer}({text})"
        : $"new {pointer}({text}, static text => {Create(TypeOf(item), "text", item.Item)})";
}

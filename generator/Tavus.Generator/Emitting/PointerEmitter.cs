using Tavus.Generator.Model;

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
        .Lines(Members(schema, static (type, name, create, text) => $"public static {type} {name} {{ get; }} = {create(text)};"))
        .Finish();

    /// <summary>Emits a pointer to the object, with pointers to its members.</summary>
    public static string EmitPart(ObjectModel schema) => CodeWriter.File("Tavus.Patching").Text($$"""
        /// <summary>Points at a <see cref="global::Tavus.{{schema.Name}}"/>, and at its members (RFC 6901).</summary>
        [global::System.Text.Json.Serialization.JsonConverter(typeof(global::Tavus.Patching.JsonPointerConverter))]
        {{GeneratedCode.Attribute}}
        public sealed partial class {{schema.Name}}Pointer : global::Tavus.JsonPointer<global::Tavus.{{schema.Name}}>
        """)
        .Open()
        .Open($"internal {schema.Name}Pointer(string text) : base(text)")
        .Close()
        .Lines(Members(schema, static (type, name, create, text) => $"public {type} {name} => {create($"ToString() + {text}")};"))
        .Finish();

    private static IEnumerable<string> Members(ObjectModel schema, Func<string, string, Func<string, string>, string, string> declare)
    {
        foreach (var property in schema.Properties)
        {
            var (type, create) = property.IsPatchedWhole ? Leaf(property.Type) : Target(property.Type);
            yield return "";
            yield return $"/// <summary>Points at <c>{property.JsonName}</c>.</summary>";
            yield return declare(type, property.CSharpName, create, GeneratedCode.Literal("/" + property.JsonName));
        }
    }

    /// <summary>The type of a pointer to a value of this type, and the expression that creates the pointer from text.</summary>
    private static (string Type, Func<string, string> Create) Target(TypeModel type) => type switch
    {
        { Kind: TypeKind.Object, SchemaName: var name } => Plain($"global::Tavus.Patching.{name}Pointer"),
        { Kind: TypeKind.StringMap } => Plain("global::Tavus.Patching.JsonMapPointer"),
        { Kind: TypeKind.List, Item: { } item } => List(CSharpType.Of(item), Target(item)),
        _ => Leaf(type),
    };

    private static (string Type, Func<string, string> Create) Leaf(TypeModel type) => Plain($"global::Tavus.JsonPointer<{CSharpType.Of(type)}>");

    private static (string, Func<string, string>) Plain(string type) => (type, text => $"new {type}({text})");

    private static (string, Func<string, string>) List(string itemType, (string Type, Func<string, string> Create) item)
    {
        var type = $"global::Tavus.Patching.JsonListPointer<{itemType}, {item.Type}>";
        return (type, text => $"new {type}({text}, static text => {item.Create("text")})");
    }
}

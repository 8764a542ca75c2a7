using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits typed JSON Pointers to the members that JSON Patch can change.</summary>
internal static class PointerEmitter
{
    /// <summary>Emits the pointers from the root, as a static class.</summary>
    public static string EmitRoot(ObjectModel schema)
    {
        var code = CodeWriter.File("Tavus");
        code.Line($"/// <summary>Typed JSON Pointers (RFC 6901) to the members of a <see cref=\"global::Tavus.{schema.Name}\"/>, for a <see cref=\"global::Tavus.JsonPatch\"/>.</summary>")
            .Line(GeneratedCode.Attribute)
            .Open($"public static partial class {schema.Name}Pointers");
        EmitMembers(code, schema, static (type, name, create, text) => $"public static {type} {name} {{ get; }} = {create(text)};");
        return code.Finish();
    }

    /// <summary>Emits a pointer to the object, with pointers to its members.</summary>
    public static string EmitPart(ObjectModel schema)
    {
        var code = CodeWriter.File("Tavus.Patching");
        code.Line($"/// <summary>Points at a <see cref=\"global::Tavus.{schema.Name}\"/>, and at its members (RFC 6901).</summary>")
            .Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Tavus.Patching.JsonPointerConverter))]")
            .Line(GeneratedCode.Attribute)
            .Open($"public sealed partial class {schema.Name}Pointer : global::Tavus.JsonPointer<global::Tavus.{schema.Name}>")
            .Open($"internal {schema.Name}Pointer(string text) : base(text)")
            .Close();
        EmitMembers(code, schema, static (type, name, create, text) => $"public {type} {name} => {create($"ToString() + {text}")};");
        return code.Finish();
    }

    private static void EmitMembers(CodeWriter code, ObjectModel schema, Func<string, string, Func<string, string>, string, string> declare)
    {
        foreach (var property in schema.Properties)
        {
            var (type, create) = property.IsPatchedWhole ? Leaf(property.Type) : Target(property.Type);
            code.Line()
                .Line($"/// <summary>Points at <c>{property.JsonName}</c>.</summary>")
                .Line(declare(type, property.CSharpName, create, GeneratedCode.Literal("/" + property.JsonName)));
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

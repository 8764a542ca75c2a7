namespace Tavus.Generator.Emitting;

/// <summary>Creates the expression that reads a value of a certain type from the reader <c>json</c>.</summary>
internal static class ReadExpression
{
    /// <summary>The expression for a property. For a required property, it is not nullable: the object's parser checks that the value is present.</summary>
    public static string Of(PropertyModel property) =>
        Of(property.Type, property.AllowsLoneItem ? ", allowsLoneItem: true" : "") + (property.IsRequired ? "!" : "");

    public static string Of(TypeModel type, string listOptions = "") => type switch
    {
        { Kind: TypeKind.OpenEnum, SchemaName: var name } => $"global::Tavus.{name}.ReadFrom(ref json)",
        { Kind: TypeKind.Object, SchemaName: var name } => $"json.ReadObject(global::Tavus.{name}.ReadFrom)",
        { Kind: TypeKind.List, Item: { Kind: TypeKind.String } } => $"json.ReadList<string>(global::Tavus.Json.ItemReaders.String{listOptions})",
        { Kind: TypeKind.List, Item: { Kind: TypeKind.Raw } } => $"json.ReadList<global::Tavus.RawJson>(global::Tavus.Json.ItemReaders.Raw{listOptions})",
        { Kind: TypeKind.List, Item: { SchemaName: var name } } => $"json.ReadList<global::Tavus.{name}>(global::Tavus.{name}.ReadItem{listOptions})",
        { AllowsSeconds: true } => "json.ReadTimestampOrSeconds()",
        _ => $"json.Read{type.Kind}()",
    };
}

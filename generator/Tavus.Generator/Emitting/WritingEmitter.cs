namespace Tavus.Generator.Emitting;

/// <summary>Emits the code that writes an object. The library decides for each member whether to write its preserved JSON or the value of the property.</summary>
internal static class WritingEmitter
{
    public static string Emit(ObjectModel schema)
    {
        var names = Utf8Texts.Of(schema);
        var code = CodeWriter.File("Tavus").Open($"partial class {schema.Name}").Text($$"""
            /// <inheritdoc />
            {{GeneratedCode.Attribute}}
            public void WriteTo(global::System.Buffers.IBufferWriter<byte> output) => global::Tavus.Json.WireDocument.Write(this, output);

            /// <inheritdoc />
            {{GeneratedCode.Attribute}}
            public string ToJson() => global::Tavus.Json.WireDocument.ToJson(this);

            /// <inheritdoc />
            {{GeneratedCode.Attribute}}
            public string ToMaskedJson() => global::Tavus.Json.WireDocument.ToMaskedJson(this);

            """)
            .Line("void global::Tavus.Json.IWireModel.Write(global::System.Text.Json.Utf8JsonWriter json) => global::Tavus.Json.PreservedMembers.WriteObject(json, this, _additionalProperties);")
            .Line()
            .Open("void global::Tavus.Json.IWireModel.WriteMembers(global::System.Text.Json.Utf8JsonWriter json, ulong members)");
        foreach (var (index, property) in schema.IndexedProperties)
        {
            code.Open($"if ((members & 0x{1UL << index:x}UL) != 0)")
                .Line($"global::Tavus.Json.WireWriter.Write(json, {names[property.JsonName]}, {Value(property)}); // {GeneratedCode.Literal(property.JsonName)}")
                .Close()
                .Line();
        }

        return code.Close()
            .Line()
            .Open("bool global::Tavus.Json.IWireModel.IsUnchanged(int member, ref global::Tavus.Json.WireReader json) => member switch")
            .Lines(schema.IndexedProperties.Select(static member =>
                $"{member.Index} => global::Tavus.Json.WireComparer.Same({ReadExpression.Of(member.Property.Type)}, {member.Property.CSharpName}),"))
            .Line("_ => false,")
            .Close(";")
            .Line()
            .Open("(string Name, string? Text) global::Tavus.Json.IWireModel.GetAliased(int member) => member switch")
            .Lines(schema.IndexedProperties.Where(static member => member.Property.Aliases.Count > 0).Select(static member => $"{member.Index} => ({GeneratedCode.Literal(member.Property.JsonName)}, {Value(member.Property)}),"))
            .Line("_ => (\"\", null),")
            .Close(";")
            .Finish();
    }

    /// <summary>The arguments for writing a property: its value and, for a list, the function that writes an item.</summary>
    private static string Value(PropertyModel property) => property.CSharpName + property.Type switch
    {
        { Kind: TypeKind.OpenEnum } => "?.Value",
        { Kind: TypeKind.List, Item: { Kind: TypeKind.String } } => ", global::Tavus.Json.WireWriter.WriteText",
        { Kind: TypeKind.List, Item: { Kind: TypeKind.Raw } } => ", global::Tavus.Json.WireWriter.WriteRaw",
        { Kind: TypeKind.List, Item: { Kind: TypeKind.OpenEnum } } => ", static (json, item) => global::Tavus.Json.WireWriter.WriteText(json, item.Value)",
        { Kind: TypeKind.List } => ", global::Tavus.Json.WireWriter.WriteModel",
        _ => "",
    };
}

namespace Tavus.Generator.Emitting;

/// <summary>Emits the code that reads a member under one of its aliases. The value is stored in the same property, and is later written back under the alias.</summary>
internal static class AliasEmitter
{
    public static void Emit(CodeWriter code, ObjectModel schema)
    {
        code.Open("if (member >= global::Tavus.Json.PreservedMembers.AliasOffset)")
            .Line("member -= global::Tavus.Json.PreservedMembers.AliasOffset;")
            .Line("var isRead = (seen & (1UL << member)) != 0;")
            .Open("switch (member)");
        foreach (var (index, property) in schema.IndexedProperties.Where(static member => member.Property.Aliases.Count > 0))
        {
            var (text, read) = property.Type.Kind == TypeKind.OpenEnum
                ? ("?.Value", $", static (ref global::Tavus.Json.WireReader json) => {ReadExpression.Of(property.Type)}?.Value")
                : ("", "");
            code.Line($"case {index}:")
                .Line($"    {property.CSharpName} = json.ReadAlias({property.CSharpName}{text}, isRead, ref _additionalProperties, {GeneratedCode.Literal(property.JsonName)}{read}){(property.IsRequired ? "!" : "")};")
                .Line("    break;");
        }

        code.Close()
            .Line()
            .Line("aliased |= 1UL << member;")
            .Line("continue;")
            .Close()
            .Line();
    }
}

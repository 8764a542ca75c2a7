namespace Tavus.Generator.Emitting;

/// <summary>Emits the code that reads a member under one of its aliases. The value is stored in the same property, and is later written back under the alias.</summary>
internal static class AliasEmitter
{
    public static void EmitBranch(CodeWriter code, ObjectModel schema)
    {
        if (schema.HasAliases)
        {
            code.Open("if (member >= global::Tavus.Json.PreservedMembers.AliasOffset)")
                .Line("member -= global::Tavus.Json.PreservedMembers.AliasOffset;")
                .Line("ReadAlias(ref json, member, isRead: (seen & (1UL << member)) != 0);")
                .Line("aliased |= 1UL << member;")
                .Line("continue;")
                .Close()
                .Line();
        }
    }

    public static void EmitReading(CodeWriter code, ObjectModel schema)
    {
        if (!schema.HasAliases)
        {
            return;
        }

        code.Open("private void ReadAlias(ref global::Tavus.Json.WireReader json, int member, bool isRead)")
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

        code.Close().Close().Line();
    }
}

namespace Tavus.Generator.Emitting;

/// <summary>Emits the code that reads an object in one pass, and finds the property of each member by the bytes of its name.</summary>
internal static class ReadingEmitter
{
    public static string Emit(ObjectModel schema)
    {
        var code = CodeWriter.File("Tavus").Text($$"""
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::Tavus.Json.ModelConverter<{{schema.Name}}>))]
            [global::Newtonsoft.Json.JsonConverter(typeof(global::Tavus.Json.NewtonsoftModelConverter<{{schema.Name}}>))]
            partial class {{schema.Name}} : global::Tavus.Json.IWireModel{{(schema.Properties.Any(IsWhole) ? ", global::Tavus.Json.IWholeMembers" : "")}}
            """).Open();
        EmitEntries(code, schema);
        EmitMembers(code, schema);
        EmitNames(code, schema);
        return code.Finish();
    }

    private static void EmitEntries(CodeWriter code, ObjectModel schema)
    {
        var name = schema.Name;
        var shape = schema.Envelope is null ? "a JSON object" : $"a JSON object, bare or as the only item of the array <c>{schema.Envelope}</c>";
        var envelope = schema.Envelope is null ? "default" : GeneratedCode.Utf8(schema.Envelope);
        code.Text($$"""
            /// <summary>Parses one <see cref="{{name}}"/> from UTF-8 JSON: {{shape}}. Accepts and keeps differences from the OpenAPI document; skips a byte order mark.</summary>
            /// <param name="utf8Json">The whole JSON text.</param>
            /// <returns>The object, never null; <see cref="AdditionalProperties"/> keeps members that have no property.</returns>
            /// <exception cref="global::Tavus.TavusContractException">The text is not JSON (RFC 8259), is nested deeper than 1,064 levels, or does not contain such an object.</exception>
            {{GeneratedCode.Attribute}}
            public static {{name}} Parse(global::System.ReadOnlySpan<byte> utf8Json) => ReadResponse(utf8Json, null);

            /// <summary>Parses one <see cref="{{name}}"/> from JSON text: {{shape}}. Accepts and keeps differences from the OpenAPI document; skips a byte order mark.</summary>
            /// <param name="json">The whole JSON text.</param>
            /// <returns>The object, never null; <see cref="AdditionalProperties"/> keeps members that have no property.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="json"/> is null.</exception>
            /// <exception cref="global::Tavus.TavusContractException">The text is not JSON (RFC 8259), is nested deeper than 1,064 levels, or does not contain such an object.</exception>
            {{GeneratedCode.Attribute}}
            public static {{name}} Parse(string json) => ReadResponse(global::Tavus.Json.Utf8Text.GetBytes(json ?? throw new global::System.ArgumentNullException(nameof(json))), null);

            /// <summary>Reads a stream of UTF-8 JSON to its end, and parses one <see cref="{{name}}"/>: {{shape}}.</summary>
            /// <param name="utf8Json">The stream, which stays open; at most 16 MiB.</param>
            /// <param name="cancellationToken">Cancels the read.</param>
            /// <returns>The object, never null.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
            /// <exception cref="global::Tavus.TavusContractException">The text is not JSON (RFC 8259), is nested deeper than 1,064 levels, is too large, or does not contain such an object.</exception>
            /// <exception cref="global::System.OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
            {{GeneratedCode.Attribute}}
            public static global::System.Threading.Tasks.Task<{{name}}> ParseAsync(global::System.IO.Stream utf8Json, global::System.Threading.CancellationToken cancellationToken = default) =>
                global::Tavus.Json.WireDocument.ReadAsync(utf8Json, ReadResponse, cancellationToken);

            internal static {{name}} ReadResponse(global::System.ReadOnlySpan<byte> utf8Json, global::Tavus.Json.DriftLog? drift) =>
                {{RequireIds(schema, $"global::Tavus.Json.WireDocument.Read(utf8Json, drift, ReadFrom, {GeneratedCode.Literal(name)}, {envelope}, isResponse: {GeneratedCode.Literal(schema.IsResponse)})")}};

            internal static {{name}} ReadFrom(ref global::Tavus.Json.WireReader json)
            {
                var value = new {{name}}();
                value.ReadMembers(ref json);
                return value;
            }

            int global::Tavus.Json.IWireModel.IndexOf(global::System.ReadOnlySpan<byte> name) => IndexOf(name);

            void global::Tavus.Json.IWireModel.ReadMembers(ref global::Tavus.Json.WireReader json) => ReadMembers(ref json);

            """);
    }

    /// <summary>Emits the check of required members: a response without an id is an error.</summary>
    private static string RequireIds(ObjectModel schema, string read)
    {
        foreach (var property in schema.Properties.Where(static property => property.IsRequired))
        {
            var error = $"global::Tavus.Json.ContractError.NoValue({GeneratedCode.Literals(schema.Name, $"it has no '{property.JsonName}'")})";
            read = $"{read} is {{ {property.CSharpName}: not null }} with{property.CSharpName} ? with{property.CSharpName} : throw {error}";
        }

        return read;
    }

    private static void EmitMembers(CodeWriter code, ObjectModel schema)
    {
        code.Open("private void ReadMembers(ref global::Tavus.Json.WireReader json)")
            .Line("ulong seen = 0;");
        if (schema.HasAliases)
        {
            code.Line("ulong aliased = 0;");
        }

        code.Open("while (json.NextMember())")
            .Line("var member = IndexOf(json.Name);")
            .Open("if (member < 0)")
            .Line("json.KeepUnknown(ref _additionalProperties);")
            .Line("continue;")
            .Close()
            .Line();
        if (schema.HasAliases)
        {
            AliasEmitter.Emit(code, schema);
        }

        code.Open("if ((seen & (1UL << member)) != 0)")
            .Line("json.ReportDuplicate(_additionalProperties, _names[member]);")
            .Close()
            .Line()
            .Line("seen |= 1UL << member;")
            .Open("switch (member)")
            .Lines(schema.Properties.SelectMany(static (property, index) => new[] { $"case {index}:", $"    {property.CSharpName} = {ReadExpression.Of(property)};", "    break;" }))
            .Close()
            .Line()
            .Open(schema.HasAliases ? "if (json.MustBePreserved || (aliased & (1UL << member)) != 0)" : "if (json.MustBePreserved)")
            .Line("json.Keep(ref _additionalProperties, _names[member]);")
            .Close()
            .Close()
            .Line();
        if (Required(schema) is var required and not 0)
        {
            code.Line($"json.ReportMissing(0x{required:x}UL & ~seen, _names);");
        }

        code.Line(schema.HasAliases ? "json.EndMembers(seen | aliased);" : "json.EndMembers(seen);").Close().Line();
    }

    private static bool IsWhole(PropertyModel property) => property.IsPatchedWhole;

    private static void EmitNames(CodeWriter code, ObjectModel schema)
    {
        if (schema.Properties.Any(IsWhole))
        {
            code.Line($"bool global::Tavus.Json.IWholeMembers.IsWhole(string name) => name is {string.Join(" or ", schema.Properties.Where(IsWhole).Select(static property => GeneratedCode.Literal(property.JsonName)))};")
                .Line();
        }

        var texts = Utf8Texts.Of(schema);
        code.Open($"internal static bool ReadItem(ref global::Tavus.Json.WireReader json, out {schema.Name}? item)")
            .Line("item = json.ReadObject(ReadFrom);")
            .Line("return item is not null;")
            .Close()
            .Line()
            .Open("private static int IndexOf(global::System.ReadOnlySpan<byte> name)");
        NameLookupEmitter.Emit(code, "name", [.. schema.Properties.SelectMany(Names)], "-1", texts);
        code.Line().Line($"private static readonly string[] _names = {texts.All};");
    }

    private static IEnumerable<(string Text, string Result)> Names(PropertyModel property, int index) =>
        property.Aliases.Select(alias => (alias, $"{index} + global::Tavus.Json.PreservedMembers.AliasOffset")).Prepend((property.JsonName, $"{index}"));

    private static ulong Required(ObjectModel schema) =>
        schema.IndexedProperties.Where(static member => member.Property.IsRequired).Aggregate(0UL, static (all, member) => all | (1UL << member.Index));
}

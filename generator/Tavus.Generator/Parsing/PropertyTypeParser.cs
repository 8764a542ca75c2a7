namespace Tavus.Generator.Parsing;

/// <summary>Converts the schema of a property, a parameter or a request to the type of its value. NSwag chooses the same type.</summary>
internal sealed class PropertyTypeParser(ParseContext context)
{
    /// <param name="owner">The name of the property or parameter, or the method of the request. Problems without a better place are reported here.</param>
    /// <param name="what">What the schema describes, for messages. Default: the type of the owner.</param>
    /// <returns>Null if the schema has no supported type; the problem is reported.</returns>
    public TypeModel? Parse(YamlNode owner, YamlNode schema, string? what = null)
    {
        if (SchemaReference.Find(schema) is { } reference)
        {
            return ParseReference(reference);
        }

        if ((schema.Key("enum") ?? schema.Key("properties")) is { } inline)
        {
            context.Report(Descriptors.InlineSchema, inline, what ?? $"The type of '{owner.Text()}'");
            return null;
        }

        return (schema.GetText("type"), schema.GetText("format")) switch
        {
            ("string", "date-time") => new TypeModel(TypeKind.Timestamp, AllowsSeconds: schema.IsTrue("x-unix-seconds")),
            ("string", null or "password") => new TypeModel(TypeKind.String),
            ("boolean", null) => new TypeModel(TypeKind.Boolean),
            ("integer", "int64") => new TypeModel(TypeKind.Int64),
            ("integer", null or "int32") => new TypeModel(TypeKind.Int32),
            ("number", null or "double") => new TypeModel(TypeKind.Double),
            ("array", null) => ParseList(owner, schema, what),
            ("object", null or "password") => ParseFreeForm(schema),
            (null, _) when Composition.IsIn(schema) => null,
            _ => Unsupported(schema.Get("format") ?? schema.Get("type") ?? owner, Describe(schema), "Use the type string, boolean, integer, number, array or object. The format is optional: date-time, password, int32, int64 or double."),
        };
    }

    private TypeModel? ParseReference(YamlNode reference)
    {
        if (SchemaReference.Name(reference) is { } name && context.Schemas.Get(name) is { } target)
        {
            return new TypeModel(target.Get("enum") is null ? TypeKind.Object : TypeKind.OpenEnum, name);
        }

        return context.Resolve(reference) is null
            ? null
            : Unsupported(reference.Get("$ref")!, $"A reference to '{reference.GetText("$ref")}'", "Refer to a schema under components/schemas.");
    }

    private TypeModel? ParseList(YamlNode owner, YamlNode schema, string? what)
    {
        if (schema.Get("items") is not { } items)
        {
            return Unsupported(schema.Get("type")!, "An array without 'items'", "Describe its items.");
        }

        return Parse(owner, items, what) switch
        {
            null => null,
            { Kind: TypeKind.String or TypeKind.OpenEnum or TypeKind.Object or TypeKind.Raw } item => new TypeModel(TypeKind.List, Item: item),
            _ => Unsupported(schema.Key("items")!, $"An array of {Describe(items)}", "Its items can be strings, open enums, objects or free-form objects."),
        };
    }

    private TypeModel? ParseFreeForm(YamlNode schema) => schema.Get("additionalProperties") switch
    {
        null or YamlScalarNode { Value: "true" } => new TypeModel(TypeKind.Raw),
        YamlMappingNode values when values.GetText("type") == "string" && values.GetText("format") is null or "password" && values.Get("enum") is null => new TypeModel(TypeKind.StringMap),
        _ => Unsupported(schema.Key("additionalProperties")!, "This 'additionalProperties'", "Set it to true for free-form JSON, or to 'type: string' for a map of strings."),
    };

    private TypeModel? Unsupported(YamlNode node, string what, string remedy)
    {
        context.ReportUnsupported(node, what, remedy);
        return null;
    }

    private static string Describe(YamlNode schema) => (schema.GetText("type"), schema.GetText("format")) switch
    {
        (null, _) => "A schema without 'type'",
        ({ } type, null) => $"'type: {type}'",
        var (type, format) => $"'type: {type}' with 'format: {format}'",
    };
}

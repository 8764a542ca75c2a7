namespace Tavus.Generator.Parsing;

internal sealed class ObjectParser(ParseContext context)
{
    /// <summary>The maximum number of properties: the generated reader tracks which members it has read, with one bit each in a 64-bit number.</summary>
    private const int MaxProperties = 64;

    private const string Unlisted = "AdditionalProperties keeps members that are not listed.";

    /// <summary>The members that every generated class has.</summary>
    private static readonly string[] OwnMembers =
    [
        "AdditionalProperties", "Append", "Equals", "Finalize", "GetHashCode", "GetType", "IndexOf", "MemberwiseClone", "Parse", "ParseAsync", "ReadResponse",
        "ReadFrom", "ReadItem", "ReadMembers", "ReferenceEquals", "Segments", "ToJson", "ToMaskedJson", "ToString", "Utf8", "Write", "WriteTo",
    ];

    private readonly PropertyTypeParser _types = new(context);

    public ObjectModel Parse(string name, YamlNode schema)
    {
        var members = schema.Get("properties");
        var names = new NameScope(context, "a property", $"Leave the property out: {Unlisted}")
            .Reserve("a member of every generated class", OwnMembers)
            .Reserve("the class that contains it", name);
        var properties = new List<PropertyModel>();
        foreach (var (key, value) in members.Members())
        {
            if (!names.Take(key, CSharpName.OfProperty(key.Text() ?? "")) || _types.Parse(key, value) is not { } type)
            {
                continue;
            }

            if (properties.Count == MaxProperties)
            {
                context.ReportUnsupported(key, $"More than {MaxProperties} properties in one object", $"Leave out the least used properties: {Unlisted}");
                break;
            }

            CheckExtensions(schema, value, type);
            properties.Add(Parse(key.Text()!, value, type, schema));
        }

        foreach (var other in schema.Get("x-exactly-one-of").Items().Where(other => members.Get(other.Text() ?? "") is null))
        {
            context.ReportUnsupported(other, $"'x-exactly-one-of' with '{other.Text()}'", "List only properties of the same object.");
        }

        return new ObjectModel(name, properties, Envelope: null, schema.IsTrue("x-patchable"), IsResponse: false, schema.Texts("x-exactly-one-of"));
    }

    private PropertyModel Parse(string name, YamlNode property, TypeModel type, YamlNode schema) => new(
        name,
        CSharpName.OfProperty(name),
        type,
        schema.Texts("required").Contains(name),
        SecretRule.IsSecret(name, property),
        ParseCondition(property, schema.Get("properties")),
        property.IsTrue("x-patch-whole"),
        property.IsTrue("x-lone-item"),
        property.IsTrue("x-required"),
        property.IsTrue("readOnly"),
        property.GetText("description") ?? "",
        property.GetText("example") ?? "",
        property.Texts("x-aliases"));

    private ConditionModel? ParseCondition(YamlNode property, YamlNode? members)
    {
        foreach (var (name, value) in property.Get("x-required-unless").Members())
        {
            if (context.Schemas.Get(SchemaReference.Name(members.Get(name.Text() ?? "")) ?? "").Get("enum") is not null)
            {
                return new ConditionModel(CSharpName.OfProperty(name.Text()!), name.Text()!, value.Text() ?? "");
            }

            context.ReportUnsupported(name, $"'x-required-unless' with '{name.Text()}'", "Use another property of the same object, whose type is an open enum.");
        }

        return null;
    }

    private void CheckExtensions(YamlNode schema, YamlNode property, TypeModel type)
    {
        (string Name, bool IsAllowed, string What, string Remedy)[] rules =
        [
            ("x-aliases", type.Kind is TypeKind.String or TypeKind.OpenEnum, "An alias of a property whose type is neither string nor open enum", "Describe the alias as a separate property."),
            ("x-patch-whole", schema.IsTrue("x-patchable"), "'x-patch-whole' in an object without 'x-patchable'", "Use it only for members of an object with 'x-patchable'."),
            ("x-lone-item", type.Kind == TypeKind.List, "'x-lone-item' of a property that is not an array", "Remove it."),
            ("x-unix-seconds", type.Kind == TypeKind.Timestamp, "'x-unix-seconds' of a property that is not a timestamp", "Remove it."),
        ];
        foreach (var rule in rules)
        {
            if (!rule.IsAllowed && property.Key(rule.Name) is { } key)
            {
                context.ReportUnsupported(key, rule.What, rule.Remedy);
            }
        }

        foreach (var alias in property.Get("x-aliases").Items().Where(alias => schema.Get("properties").Get(alias.Text() ?? "") is not null))
        {
            context.ReportUnsupported(alias, $"The alias '{alias.Text()}', which is also a property,", "Remove the alias or the property.");
        }
    }
}

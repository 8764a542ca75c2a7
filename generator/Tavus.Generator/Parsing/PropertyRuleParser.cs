namespace Tavus.Generator.Parsing;

/// <summary>Parses the rules for the properties of an object, apart from their types: aliases, members that a request must have, patching as a whole, and lone items.</summary>
internal sealed class PropertyRuleParser(ParseContext context, YamlNode schema)
{
    public IReadOnlyList<string> Aliases(YamlNode property, TypeModel type)
    {
        ReportUnless(property, "x-aliases", type.Kind is TypeKind.String or TypeKind.OpenEnum, "An alias of a property whose type is neither string nor open enum", "Describe the alias as a separate property.");
        foreach (var alias in property.Get("x-aliases").Items().Where(alias => Find(alias) is not null))
        {
            context.ReportUnsupported(alias, $"The alias '{alias.Text()}', which is also a property,", "Remove the alias or the property.");
        }

        return property.Texts("x-aliases");
    }

    public ConditionModel? RequiredUnless(YamlNode property)
    {
        foreach (var (name, value) in property.Get("x-required-unless").Members())
        {
            if (Find(name) is { } condition && context.Schemas.Get(SchemaReference.Name(condition) ?? "").Get("enum") is not null)
            {
                return new ConditionModel(CSharpName.OfProperty(name.Text()!), name.Text()!, value.Text() ?? "");
            }

            context.ReportUnsupported(name, $"'x-required-unless' with '{name.Text()}'", "Use another property of the same object, whose type is an open enum.");
        }

        return null;
    }

    public IReadOnlyList<string> ExactlyOneOf()
    {
        foreach (var name in schema.Get("x-exactly-one-of").Items().Where(name => Find(name) is null))
        {
            context.ReportUnsupported(name, $"'x-exactly-one-of' with '{name.Text()}'", "List only properties of the same object.");
        }

        return schema.Texts("x-exactly-one-of");
    }

    public bool IsPatchedWhole(YamlNode property)
    {
        ReportUnless(property, "x-patch-whole", schema.IsTrue("x-patchable"), "'x-patch-whole' in an object without 'x-patchable'", "Use it only for members of an object with 'x-patchable'.");
        return property.IsTrue("x-patch-whole");
    }

    public bool AllowsLoneItem(YamlNode property, TypeModel type)
    {
        ReportUnless(property, "x-lone-item", type.Kind == TypeKind.List, "'x-lone-item' of a property that is not an array", "Remove it.");
        return property.IsTrue("x-lone-item");
    }

    public void CheckUnixSeconds(YamlNode property, TypeModel type) =>
        ReportUnless(property, "x-unix-seconds", type.Kind == TypeKind.Timestamp, "'x-unix-seconds' of a property that is not a timestamp", "Remove it.");

    private YamlNode? Find(YamlNode name) => schema.Get("properties").Get(name.Text() ?? "");

    private void ReportUnless(YamlNode property, string extension, bool isAllowed, string what, string remedy)
    {
        if (!isAllowed && property.Key(extension) is { } key)
        {
            context.ReportUnsupported(key, what, remedy);
        }
    }
}

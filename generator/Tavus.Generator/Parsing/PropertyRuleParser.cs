using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Parses the rules for properties, apart from their types: aliases, members that a request must have, patching as a whole, and lone items.</summary>
internal sealed class PropertyRuleParser(ParseContext context)
{
    public EquatableArray<string> Aliases(YamlNode schema, YamlNode property, TypeModel type)
    {
        var aliases = property.Get("x-aliases").Items().ToList();
        if (aliases.Count > 0 && type.Kind is not (TypeKind.String or TypeKind.OpenEnum))
        {
            context.ReportUnsupported(property.Key("x-aliases")!, "An alias of a property whose type is neither string nor open enum", "Describe the alias as a separate property.");
        }

        foreach (var alias in aliases.Where(alias => schema.Get("properties").Get(alias.Text() ?? "") is not null))
        {
            context.ReportUnsupported(alias, $"The alias '{alias.Text()}', which is also a property,", "Remove the alias or the property.");
        }

        return aliases.Select(static alias => alias.Text() ?? "").ToEquatableArray();
    }

    public ConditionModel? RequiredUnless(YamlNode schema, YamlNode property)
    {
        foreach (var (name, value) in property.Get("x-required-unless").Members())
        {
            var other = name.Text() ?? "";
            if (schema.Get("properties").Get(other) is { } condition && context.Schemas.Get(SchemaReference.Name(condition) ?? "").Get("enum") is not null)
            {
                return new ConditionModel(CSharpName.OfProperty(other), other, value.Text() ?? "");
            }

            context.ReportUnsupported(name, $"'x-required-unless' with '{other}'", "Use another property of the same object, whose type is an open enum.");
        }

        return null;
    }

    public EquatableArray<string> ExactlyOneOf(YamlNode schema)
    {
        var names = schema.Get("x-exactly-one-of").Items().ToList();
        foreach (var name in names.Where(name => schema.Get("properties").Get(name.Text() ?? "") is null))
        {
            context.ReportUnsupported(name, $"'x-exactly-one-of' with '{name.Text()}'", "List only properties of the same object.");
        }

        return names.Select(static name => name.Text() ?? "").ToEquatableArray();
    }

    public bool IsPatchedWhole(YamlNode schema, YamlNode property)
    {
        if (property.Key("x-patch-whole") is { } key && !schema.IsTrue("x-patchable"))
        {
            context.ReportUnsupported(key, "'x-patch-whole' in an object without 'x-patchable'", "Use it only for members of an object with 'x-patchable'.");
        }

        return property.IsTrue("x-patch-whole");
    }

    public bool AllowsLoneItem(YamlNode property, TypeModel type)
    {
        if (property.Key("x-lone-item") is { } key && type.Kind != TypeKind.List)
        {
            context.ReportUnsupported(key, "'x-lone-item' of a property that is not an array", "Remove it.");
        }

        return property.IsTrue("x-lone-item");
    }
}

using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Parses the rules of properties beyond their types: their aliases, which of them a request needs, and how they are patched or arrive.</summary>
internal sealed class PropertyRuleParser(ParseContext context)
{
    public EquatableArray<string> Aliases(YamlNode schema, YamlNode property, TypeModel type)
    {
        var aliases = property.Get("x-aliases").Items().ToList();
        if (aliases.Count > 0 && type.Kind is not (TypeKind.String or TypeKind.OpenEnum))
        {
            Report(property.Key("x-aliases")!, "An alias of a property that is neither a string nor an open enum", "Describe it as a property of its own.");
        }

        foreach (var alias in aliases.Where(alias => schema.Get("properties").Get(alias.Text() ?? "") is not null))
        {
            Report(alias, $"The alias '{alias.Text()}', which is a property as well,", "Remove one of them.");
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

            Report(name, $"'x-required-unless' by '{other}'", "Name another property of the same object, one that is an open enum.");
        }

        return null;
    }

    public EquatableArray<string> ExactlyOneOf(YamlNode schema)
    {
        var names = schema.Get("x-exactly-one-of").Items().ToList();
        foreach (var name in names.Where(name => schema.Get("properties").Get(name.Text() ?? "") is null))
        {
            Report(name, $"'x-exactly-one-of' with '{name.Text()}'", "Name properties of the same object.");
        }

        return names.Select(static name => name.Text() ?? "").ToEquatableArray();
    }

    public bool IsPatchedWhole(YamlNode schema, YamlNode property)
    {
        if (property.Key("x-patch-whole") is { } key && !schema.IsTrue("x-patchable"))
        {
            Report(key, "'x-patch-whole' in an object without 'x-patchable'", "Set it on a member of the object that is patched.");
        }

        return property.IsTrue("x-patch-whole");
    }

    public bool AllowsLoneItem(YamlNode property, TypeModel type)
    {
        if (property.Key("x-lone-item") is { } key && type.Kind != TypeKind.List)
        {
            Report(key, "'x-lone-item' of a property that is not an array", "Remove it.");
        }

        return property.IsTrue("x-lone-item");
    }

    private void Report(YamlNode node, string what, string remedy) => context.Report(Descriptors.UnsupportedConstruct, node, what, remedy);
}

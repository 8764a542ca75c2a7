namespace Tavus.Generator.Parsing;

internal sealed class OpenEnumParser(ParseContext context)
{
    /// <summary>The members that every generated open enum has.</summary>
    private static readonly string[] OwnMembers =
    [
        "Documented", "DocumentedValues", "Equals", "Finalize", "GetHashCode", "GetType", "IsDocumented", "MemberwiseClone",
        "Parse", "ReadFrom", "ReadItem", "ReferenceEquals", "ToString", "TryParse", "Utf8", "Value", "Values",
    ];

    public OpenEnumModel Parse(string name, YamlNode schema)
    {
        if (schema.GetText("type") != "string" || !schema.IsTrue("x-open-enum"))
        {
            context.ReportUnsupported(schema.Key("enum")!, $"The closed enum '{name}'", "Make it 'type: string' and mark it 'x-open-enum: true': the service adds values over time.");
        }

        var names = new NameScope(context, "a value of an enum", "Leave the value out: an unlisted value is preserved.")
            .Reserve("a member of every open enum", OwnMembers)
            .Reserve("the type that contains it", name);
        var description = new OpenEnumDescription(schema.GetText("description"));
        var values = new List<OpenEnumValueModel>();
        var given = GivenNames(name, schema);
        foreach (var (value, index) in schema.Get("enum").Items().Select(static (value, index) => (value, index)))
        {
            var text = value.Text() ?? "";
            var csharpName = given.ElementAtOrDefault(index) ?? CSharpName.ToPascalCase(text);
            if (names.Take(value, csharpName))
            {
                values.Add(new OpenEnumValueModel(text, csharpName, description.MeaningOf(text)));
            }
        }

        return new OpenEnumModel(name, description.Summary, values.ToList());
    }

    /// <summary>The C# names in the common extension <c>x-enum-varnames</c>, which is used for values without separators between words.</summary>
    private List<string?> GivenNames(string name, YamlNode schema)
    {
        var given = schema.Get("x-enum-varnames").Items().Select(static item => item.Text()).ToList();
        var count = schema.Get("enum").Items().Count();
        if (given.Count > 0 && given.Count != count)
        {
            context.ReportUnsupported(schema.Key("x-enum-varnames")!, $"An 'x-enum-varnames' of {given.Count} names for the {count} values of '{name}'", "Give one name for each value, in the order of the values.");
        }

        return given;
    }
}

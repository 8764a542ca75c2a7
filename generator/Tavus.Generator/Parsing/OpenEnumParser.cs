using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

internal sealed class OpenEnumParser(ParseContext context)
{
    /// <summary>What a generated open enum has already.</summary>
    private static readonly string[] OwnMembers =
    [
        "Documented", "DocumentedValues", "Equals", "Finalize", "FromString", "GetHashCode", "GetType", "IsDocumented", "JsonConverter", "MemberwiseClone",
        "ReadFrom", "ReadItem", "ReferenceEquals", "ToString", "TypeConverter", "Value",
    ];

    public OpenEnumModel Parse(string name, YamlNode schema)
    {
        if (schema.GetText("type") != "string" || !schema.IsTrue("x-open-enum"))
        {
            context.Report(Descriptors.UnsupportedConstruct, schema.Key("enum")!, $"The closed enum '{name}'", "Make it 'type: string' and mark it 'x-open-enum: true': the service's sets of values grow.");
        }

        var names = new NameScope(context, "a value of an enum", "Leave the value out: one that is not listed is carried through.")
            .Reserve("a member of every open enum", OwnMembers)
            .Reserve("the type that holds it", name);
        var description = OpenEnumDescription.Parse(schema.GetText("description"));
        var values = new List<OpenEnumValueModel>();
        foreach (var value in schema.Get("enum").Items())
        {
            var text = value.Text() ?? "";
            var csharpName = CSharpName.ToPascalCase(text);
            if (names.Take(value, csharpName))
            {
                values.Add(new OpenEnumValueModel(text, csharpName, description.MeaningOf(text)));
            }
        }

        return new OpenEnumModel(name, description.Summary, values.ToEquatableArray());
    }
}

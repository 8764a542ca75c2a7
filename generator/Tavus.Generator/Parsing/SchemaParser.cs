using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Parses <c>components/schemas</c>: objects and open enums, each under a name of its own.</summary>
internal sealed class SchemaParser(ParseContext context, IReadOnlyDictionary<string, string> envelopes)
{
    /// <summary>Names that a generated class has already.</summary>
    private static readonly HashSet<string> OwnMembers =
        ["AdditionalProperties", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "Parse", "ParseAsync", "ToJson", "ToMaskedJson", "ToString", "WriteTo"];

    private readonly YamlNode? _schemas = context.Root.Get("components").Get("schemas");

    public (EquatableArray<ObjectModel> Objects, EquatableArray<OpenEnumModel> OpenEnums) Parse(CancellationToken cancellationToken)
    {
        var objects = new List<ObjectModel>();
        var openEnums = new List<OpenEnumModel>();
        var types = new PropertyTypeParser(context, _schemas);
        foreach (var schema in _schemas.Members())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = schema.Key.Text() ?? "";
            if (!CSharpName.IsPascalCase(name))
            {
                context.Report(Descriptors.InvalidIdentifier, schema.Key, name, "a schema", "Use PascalCase, as in 'PersonaLayers'.");
            }
            else if (schema.Value.Get("enum") is { } values)
            {
                openEnums.Add(ParseOpenEnum(name, schema.Value, values));
            }
            else if (schema.Value.Get("properties") is { } properties)
            {
                objects.Add(ParseObject(name, schema.Value, properties, types));
            }
            else
            {
                context.Report(Descriptors.UnsupportedConstruct, schema.Key, $"The schema '{name}'", "A named schema is an object with properties or a string with an enum; describe anything else where it is used.");
            }
        }

        return (objects.ToEquatableArray(), openEnums.ToEquatableArray());
    }

    private OpenEnumModel ParseOpenEnum(string name, YamlNode schema, YamlNode values)
    {
        if (schema.GetText("type") != "string" || !schema.IsTrue("x-open-enum"))
        {
            context.Report(Descriptors.UnsupportedConstruct, values, $"The closed enum '{name}'", "Make it 'type: string' and mark it 'x-open-enum: true': the service's sets of values grow.");
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = "the type itself", ["Value"] = "a member of every open enum", ["IsDocumented"] = "a member of every open enum", ["DocumentedValues"] = "a member of every open enum" };
        var models = new List<OpenEnumValueModel>();
        foreach (var value in values.Items())
        {
            var text = value.Text() ?? "";
            if (CheckName(names, value, text, "a value of an enum"))
            {
                models.Add(new OpenEnumValueModel(text, CSharpName.ToPascalCase(text)));
            }
        }

        return new OpenEnumModel(name, schema.GetText("description")?.Trim(), models.ToEquatableArray());
    }

    private ObjectModel ParseObject(string name, YamlNode schema, YamlNode properties, PropertyTypeParser types)
    {
        PropertyTypeParser.CheckKeywords(context, schema);
        var required = new HashSet<string?>(schema.Get("required").Items().Select(static item => item.Text()), StringComparer.Ordinal);
        var names = OwnMembers.ToDictionary(static member => member, static _ => "a member of every class", StringComparer.Ordinal);
        names[name] = "the class that holds it";
        var models = new List<PropertyModel>();
        foreach (var property in properties.Members())
        {
            var jsonName = property.Key.Text() ?? "";
            if (CheckName(names, property.Key, jsonName, "a property") && types.Parse(property.Value, jsonName) is { } type)
            {
                models.Add(new PropertyModel(jsonName, CSharpName.ToPascalCase(jsonName), type, required.Contains(jsonName), SecretRule.IsSecret(jsonName, property.Value)));
            }
        }

        return new ObjectModel(name, models.ToEquatableArray(), envelopes.TryGetValue(name, out var envelope) ? envelope : null);
    }

    private bool CheckName(Dictionary<string, string> taken, YamlNode node, string text, string what)
    {
        var name = CSharpName.ToPascalCase(text);
        if (!CSharpName.IsValid(name))
        {
            context.Report(Descriptors.InvalidIdentifier, node, text, what, "Start it with a letter, and go on with letters, digits, '_' and '-'.");
            return false;
        }

        if (taken.TryGetValue(name, out var owner))
        {
            context.Report(Descriptors.NameCollision, node, text, name, owner);
            return false;
        }

        taken.Add(name, $"'{text}'");
        return true;
    }
}

namespace Tavus.Generator.Parsing;

internal sealed class ObjectParser(ParseContext context)
{
    /// <summary>The maximum number of properties: the generated reader tracks which members it has read, with one bit each in a 64-bit number.</summary>
    private const int MaxProperties = 64;

    private const string Unlisted = "AdditionalProperties keeps members that are not listed.";

    /// <summary>The members that every generated class has.</summary>
    private static readonly string[] OwnMembers =
    [
        "AdditionalProperties", "Append", "Equals", "Finalize", "GetHashCode", "GetType", "IndexOf", "MemberwiseClone", "Parse", "ParseAsync", "ReadAlias", "ReadResponse",
        "ReadFrom", "ReadItem", "ReadMembers", "ReferenceEquals", "Segments", "ToJson", "ToMaskedJson", "ToString", "Utf8", "Write", "WriteTo",
    ];

    private readonly PropertyTypeParser _types = new(context);

    public ObjectModel Parse(string name, YamlNode schema)
    {
        var required = schema.Texts("required");
        var rules = new PropertyRuleParser(context, schema);
        var names = new NameScope(context, "a property", $"Leave the property out: {Unlisted}")
            .Reserve("a member of every generated class", OwnMembers)
            .Reserve("the class that contains it", name);
        var properties = new List<PropertyModel>();
        foreach (var (key, value) in schema.Get("properties").Members())
        {
            var jsonName = key.Text() ?? "";
            var csharpName = CSharpName.OfProperty(jsonName);
            if (!names.Take(key, csharpName) || _types.Parse(key, value) is not { } type)
            {
                continue;
            }

            if (properties.Count == MaxProperties)
            {
                context.ReportUnsupported(key, $"More than {MaxProperties} properties in one object", $"Leave out the least used properties: {Unlisted}");
                break;
            }

            rules.CheckUnixSeconds(value, type);
            properties.Add(new PropertyModel(
                jsonName,
                csharpName,
                type,
                required.Contains(jsonName),
                SecretRule.IsSecret(jsonName, value),
                rules.RequiredUnless(value),
                rules.IsPatchedWhole(value),
                rules.AllowsLoneItem(value, type),
                value.IsTrue("x-required"),
                value.IsTrue("readOnly"),
                value.GetText("description") ?? "",
                value.GetText("example") ?? "",
                rules.Aliases(value, type)));
        }

        return new ObjectModel(name, properties, Envelope: null, schema.IsTrue("x-patchable"), IsResponse: false, rules.ExactlyOneOf());
    }
}

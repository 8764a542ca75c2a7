using FsCheck;
using FsCheck.Fluent;
using YamlDotNet.RepresentationModel;

namespace Tavus.Tests.Proof;

/// <summary>Generates JSON from the schemas of the OpenAPI document: as documented, or with every kind of difference that a service may return.</summary>
internal static class SchemaJson
{
    /// <summary>JSON that matches the schema.</summary>
    public static Gen<string> Valid(string schema) => Object(schema, isBent: false);

    /// <summary>JSON with members that are missing, added, null, repeated, reordered, or of another type. At least one documented member remains, since the reader requires one.</summary>
    public static Gen<string> Bent(string schema) => Object(schema, isBent: true).Select(json => json == "{}" ? json : $"{json[..^1]},\"{Anchor(schema)}\":{AnchorValue(schema)}}}");

    /// <summary>The first required member of the object or, if no member is required, the last member.</summary>
    private static string Anchor(string schema) =>
        DocumentSchemas.Find(schema).Children.TryGetValue("required", out var required) ? required[0].ToString() : DocumentSchemas.Properties(schema).Last().Key.ToString();

    private static string AnchorValue(string schema) => DocumentSchemas.Text((YamlMappingNode)DocumentSchemas.Find(schema)["properties"][Anchor(schema)], "type") == "string" ? "\"2026-01-02T03:04:05Z\"" : "null";

    private static Gen<string> Object(string schema, bool isBent)
    {
        var properties = DocumentSchemas.Properties(schema);
        var documented = properties.Select(property => Member(property.Key.ToString(), Value(property.Value, isBent)));
        return
            from chosen in Gen.SubListOf(documented.ToArray())
            from members in Gen.CollectToList(chosen, static member => member)
            from extra in isBent ? ArbitraryJson.Member.UpTo(2) : Gen.Constant(new List<string>())
            from repeated in isBent ? Gen.SubListOf(members.Take(2)) : Gen.Constant(new List<string>())
            from shuffled in Gen.Shuffle(members.Concat(extra).Concat(repeated).ToArray())
            select "{" + string.Join(",", shuffled) + "}";
    }

    private static Gen<string> Member(string name, Gen<string> value) => value.Select(json => $"\"{name}\":{json}");

    private static Gen<string> Value(YamlNode schema, bool isBent)
    {
        var valid = ValidValue((YamlMappingNode)schema, isBent);
        return isBent ? Gen.Frequency((8, valid), (1, Gen.Constant("null")), (1, ArbitraryJson.Value)) : valid;
    }

    private static Gen<string> ValidValue(YamlMappingNode schema, bool isBent)
    {
        if (DocumentSchemas.Reference(schema) is { } name)
        {
            var target = DocumentSchemas.Find(name);
            return target.Children.TryGetValue("enum", out var values)
                ? Gen.Elements(((YamlSequenceNode)values).Select(static value => $"\"{value}\""))
                : Object(name, isBent);
        }

        return (DocumentSchemas.Text(schema, "type"), DocumentSchemas.Text(schema, "format")) switch
        {
            ("boolean", _) => Gen.Elements("true", "false"),
            ("integer", _) => Gen.Elements("0", "-1", "2147483647", "60"),
            ("number", _) => Gen.Elements("0", "-1", "152.5", "1E+21"),
            ("string", "date-time") => Gen.Elements(ArbitraryJson.Timestamps),
            ("string", _) => ArbitraryJson.String,
            ("array", _) => Value(schema.Children["items"], isBent).UpTo(3).Select(static items => "[" + string.Join(",", items) + "]"),
            ("object", _) when schema.Children["additionalProperties"] is YamlMappingNode values => Map(values, isBent),
            _ => ArbitraryJson.Object,
        };
    }

    private static Gen<string> Map(YamlMappingNode values, bool isBent) =>
        from names in ArbitraryJson.String.UpTo(3)
        from items in Value(values, isBent).ListOf(3)
        select "{" + string.Join(",", names.Distinct().Select((name, index) => $"{name}:{items[index]}")) + "}";
}

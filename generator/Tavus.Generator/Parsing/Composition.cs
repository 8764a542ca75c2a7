using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Schemas composed of other schemas. Only an <c>allOf</c> of one reference is supported, which is read as the reference.</summary>
internal static class Composition
{
    public const string Remedy = "Describe what all values have in common in one schema, or refer to one schema by 'allOf: [{ $ref: ... }]'; for any JSON, write 'type: object' with 'additionalProperties: true'.";

    private static readonly string[] Keywords = ["allOf", "anyOf", "discriminator", "not", "oneOf"];

    public static bool Refuses(YamlNode schema, string keyword) =>
        Keywords.Contains(keyword) && !(keyword == "allOf" && SchemaReference.Find(schema) is not null);

    public static bool IsIn(YamlNode schema) => Keywords.Any(keyword => schema.Get(keyword) is not null && Refuses(schema, keyword));
}

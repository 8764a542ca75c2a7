namespace Tavus.Generator.Parsing;

/// <summary>Schemas composed of other schemas. Only an <c>allOf</c> with a single reference is supported; it means the same as this reference.</summary>
internal static class Composition
{
    public const string Remedy = "Write one schema with the members that all values have, or refer to one schema with 'allOf: [{ $ref: ... }]'. To allow any JSON, write 'type: object' with 'additionalProperties: true'.";

    private static readonly string[] Keywords = ["allOf", "anyOf", "discriminator", "not", "oneOf"];

    public static bool Refuses(YamlNode schema, string keyword) =>
        Keywords.Contains(keyword) && !(keyword == "allOf" && SchemaReference.Find(schema) is not null);

    public static bool IsIn(YamlNode schema) => Keywords.Any(keyword => schema.Get(keyword) is not null && Refuses(schema, keyword));
}

using System.Text.RegularExpressions;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>The conventions of openapi/README.md for schemas.</summary>
internal static partial class SchemaConventions
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.Require("tavus-schema-name", NodeKinds.ComponentSchema,
            "The name is not in PascalCase. It becomes the name of a C# type.",
            static schema => PascalCase().IsMatch(schema.Name)),
        Rule.RequireText("tavus-schema-description", NodeKinds.ComponentSchema, "description"),
        Rule.Require("tavus-open-object", NodeKinds.ComponentSchema,
            "The schema has required or additionalProperties. Any member may be absent but the id of a create's result, and others may arrive.",
            static schema => (!schema.Has("required") || CreateResult().IsMatch(schema.Name)) && !schema.Has("additionalProperties")),
        Rule.Require("tavus-no-default", NodeKinds.Schema,
            "The schema has a default, which would be written back as data. State it in the description.",
            static schema => !schema.Has("default")),
        Rule.Require("tavus-no-inline-object", NodeKinds.PropertySchema | NodeKinds.InlineSchema,
            "An inline schema has properties. Move it to components/schemas: its name becomes the name of a C# type.",
            static schema => !schema.Has("properties")),
    ];

    [GeneratedRegex("^Create[A-Za-z]+Result$", RegexOptions.ExplicitCapture)]
    private static partial Regex CreateResult();

    [GeneratedRegex("^([A-Z][a-z0-9]*)+$", RegexOptions.ExplicitCapture)]
    private static partial Regex PascalCase();
}

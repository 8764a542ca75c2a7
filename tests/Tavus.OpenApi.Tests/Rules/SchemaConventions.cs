using System.Text.RegularExpressions;
using Tavus.OpenApi.Tests.Documents;
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
        Rule.ForEach("tavus-read-only", NodeKinds.ComponentSchema, static schema =>
            from name in schema["x-patchable"].IsTrue ? SetByTheService(schema) : []
            where schema["properties"]?[name] is { } property && !property["readOnly"].IsTrue
            select schema.Problem("properties", $"The property {name} is not readOnly, although only the service sets it.")),
    ];

    /// <summary>The names that every object of the service has for its id and its times: only the service sets them.</summary>
    private static IEnumerable<string> SetByTheService(Node schema) =>
        schema.Document.Root["paths"].Names.SelectMany(UrlTemplate.Names).Distinct().Concat(["uuid", "created_at", "updated_at"]);

    [GeneratedRegex("^Create[A-Za-z]+Result$", RegexOptions.ExplicitCapture)]
    private static partial Regex CreateResult();

    [GeneratedRegex("^([A-Z][a-z0-9]*)+$", RegexOptions.ExplicitCapture)]
    private static partial Regex PascalCase();
}

using System.Text.RegularExpressions;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>The conventions of openapi/README.md for properties.</summary>
internal static partial class PropertyConventions
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.Require("tavus-property-name", NodeKinds.PropertySchema,
            "The name is not in snake_case, as the service writes names.",
            static property => SnakeCase().IsMatch(property.Name)),
        Rule.RequireText("tavus-property-description", NodeKinds.PropertySchema, "description"),
        Rule.Require("tavus-property-example", NodeKinds.PropertySchema,
            "The property has no example.",
            static property => property.Has("example")),
        new("tavus-property-ref", static document => document.References
            .Where(static node => node.Kind == NodeKinds.PropertySchema)
            .Select(static node => node.Problem("The property is a bare $ref, beside which OpenAPI 3.0 ignores a description. Write allOf: [{ $ref: ... }]."))),
    ];

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", RegexOptions.ExplicitCapture)]
    private static partial Regex SnakeCase();
}

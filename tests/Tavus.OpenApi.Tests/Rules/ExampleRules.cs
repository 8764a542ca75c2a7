using System.Text.Json.Nodes;
using Json.Pointer;
using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>
/// Rules on examples, including documented responses in an envelope. The schema does not list the envelope but allows it, so the content of
/// the envelope is not validated, and may differ from its own schema.
/// </summary>
internal static class ExampleRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.Require("oas3-examples-value-or-externalValue", NodeKinds.Example,
            "The example needs either a value or an externalValue.",
            static example => example.Has("value") != example.Has("externalValue")),
        Rule.Require("tavus-media-example", NodeKinds.MediaType,
            "The request or response has no named example, which tests and the stub need.",
            static media => media["examples"].Names.Any()),
        Rule.ForEach("oas3-valid-media-example", NodeKinds.MediaType | NodeKinds.Parameter | NodeKinds.Header,
            static node => node.Has("schema") ? InvalidExample(node, "schema").Concat(InvalidNamedExamples(node)) : []),
        Rule.ForEach("oas3-valid-schema-example", NodeKinds.Schema,
            static schema => IsReferringProperty(schema) ? [] : InvalidExample(schema)),
        Rule.ForEach("tavus-property-ref-example", NodeKinds.PropertySchema,
            static schema => IsReferringProperty(schema) ? InvalidExample(schema) : []),
    ];

    private static bool IsReferringProperty(Node schema) => schema.Kind == NodeKinds.PropertySchema && schema.Has("allOf");

    private static IEnumerable<Problem> InvalidExample(Node node, params PointerSegment[] schema) =>
        node.Has("example") ? Invalid(node, node.Pointer.Combine(schema), node.Pointer.Combine("example"), node["example"]) : [];

    private static IEnumerable<Problem> InvalidNamedExamples(Node node) =>
        from example in node["examples"].Members
        where example.Value is JsonObject content && content.ContainsKey("value")
        from problem in Invalid(node, node.Pointer.Combine("schema"), node.Pointer.Combine("examples", example.Key, "value"), example.Value["value"])
        select problem;

    private static IEnumerable<Problem> Invalid(Node node, JsonPointer schema, JsonPointer place, JsonNode? example) =>
        from result in node.Document.Set.Schemas.Validate(node.Document, schema, example)
        select node.Document.ProblemAt(place.Combine(result.Place), $"The example does not match its schema: {result.Error}");
}

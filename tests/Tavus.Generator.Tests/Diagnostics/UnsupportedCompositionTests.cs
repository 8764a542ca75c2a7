using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnsupportedCompositionTests
{
    private const string Compose = "Write one schema with the members that all values have, or refer to one schema with 'allOf: [{ $ref: ... }]'. To allow any JSON, write 'type: object' with 'additionalProperties: true'.";

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    [InlineData("not")]
    [InlineData("allOf")]
    [InlineData("discriminator")]
    public void A_composition_keyword_in_a_property_is_reported(string keyword) => Reports("TAV004", $"'{keyword}' is not supported here. {Compose}", WithSchemas($"""
        Persona:
          properties:
            hotwords:
              [|{keyword}|]: []
        """));

    [Fact]
    public void AllOf_with_two_schemas_is_reported() => Reports("TAV004", $"'allOf' is not supported here. {Compose}", WithSchemas("""
        Persona: { properties: { name: { type: string } } }
        Pal:
          [|allOf|]:
            - $ref: '#/components/schemas/Persona'
            - properties: { pal_id: { type: string } }
        """));

    [Fact]
    public void OneOf_in_a_parameter_schema_is_reported() => Reports("TAV004", $"'oneOf' is not supported here. {Compose}", WithOperation("""
        operationId: Things_Get
        parameters:
          - name: id
            in: query
            schema:
              [|oneOf|]: [{ type: string }, { type: integer }]
        """));
}

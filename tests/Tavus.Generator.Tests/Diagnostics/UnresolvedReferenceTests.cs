using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnresolvedReferenceTests
{
    [Theory]
    [InlineData("#/components/schemas/Missing")]
    [InlineData("#/components/schemas/")]
    [InlineData("other.yaml#/components/schemas/Persona")]
    [InlineData("Persona")]
    public void An_unresolved_reference_in_a_property_is_reported(string reference) => Reports("TAV006", Message(reference), WithSchemas($$"""
        Persona:
          properties:
            layers:
              allOf:
                - $ref: [|'{{reference}}'|]
        """));

    [Fact]
    public void An_unresolved_reference_in_array_items_is_reported() => Reports("TAV006", Message("#/components/schemas/Tool"), WithSchemas("""
        Persona:
          properties:
            tools:
              type: array
              items: { $ref: [|'#/components/schemas/Tool'|] }
        """));

    [Fact]
    public void An_unresolved_reference_to_a_parameter_is_reported() => Reports("TAV006", Message("#/components/parameters/Id"), WithOperation("""
        operationId: Things_Get
        parameters: [{ $ref: [|'#/components/parameters/Id'|] }]
        """));

    [Fact]
    public void An_unresolved_reference_to_a_response_is_reported() => Reports("TAV006", Message("#/components/responses/Missing"), WithOperation("""
        operationId: Things_Get
        responses:
          '404':
            $ref: [|'#/components/responses/Missing'|]
        """));

    [Fact]
    public void An_unresolved_reference_in_a_response_body_is_reported() => Reports("TAV006", Message("#/components/schemas/Missing"), WithOperation("""
        operationId: Things_Get
        responses:
          '200': { content: { application/json: { schema: { $ref: [|'#/components/schemas/Missing'|] } } } }
        """));

    [Fact]
    public void A_reference_that_points_to_itself_is_reported() => Reports("TAV006", Message("#/components/responses/Missing"), """
        openapi: 3.0.3
        components:
          responses:
            Missing: { $ref: [|'#/components/responses/Missing'|] }
        """);

    [Fact]
    public void A_reference_with_escaped_characters_is_resolved() => ReportsNothing("""
        openapi: 3.0.3
        paths:
          /things:
            get:
              operationId: Things_Get
              responses: { '200': { $ref: '#/components/responses/a~1b~0%63' } }
        components:
          responses:
            a/b~c: { description: Any. }
        """);

    private static string Message(string reference) =>
        $"'{reference}' has no target in this document. Correct the reference, or add the target; other files are not read.";
}

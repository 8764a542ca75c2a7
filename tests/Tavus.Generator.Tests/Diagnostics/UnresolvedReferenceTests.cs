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
    public void In_a_property(string reference) => Reports("TAV006", Message(reference), WithSchemas($$"""
        Persona:
          properties:
            layers:
              allOf:
                - $ref: [|'{{reference}}'|]
        """));

    [Fact]
    public void In_an_array() => Reports("TAV006", Message("#/components/schemas/Tool"), WithSchemas("""
        Persona:
          properties:
            tools:
              type: array
              items: { $ref: [|'#/components/schemas/Tool'|] }
        """));

    [Fact]
    public void To_a_parameter() => Reports("TAV006", Message("#/components/parameters/Id"), WithOperation("""
        operationId: Things_Get
        parameters: [{ $ref: [|'#/components/parameters/Id'|] }]
        """));

    [Fact]
    public void To_a_response() => Reports("TAV006", Message("#/components/responses/Missing"), WithOperation("""
        operationId: Things_Get
        responses:
          '404':
            $ref: [|'#/components/responses/Missing'|]
        """));

    [Fact]
    public void In_the_body_of_a_response() => Reports("TAV006", Message("#/components/schemas/Missing"), WithOperation("""
        operationId: Things_Get
        responses:
          '200': { content: { application/json: { schema: { $ref: [|'#/components/schemas/Missing'|] } } } }
        """));

    [Fact]
    public void To_itself() => Reports("TAV006", Message("#/components/responses/Missing"), """
        openapi: 3.0.3
        components:
          responses:
            Missing: { $ref: [|'#/components/responses/Missing'|] }
        """);

    [Fact]
    public void With_escapes_is_followed() => ReportsNothing("""
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
        $"'{reference}' refers to nothing in this document. Correct it, or add what it names; other files are not read.";
}

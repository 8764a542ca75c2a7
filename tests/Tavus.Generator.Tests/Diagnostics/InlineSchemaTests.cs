using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class InlineSchemaTests
{
    [Fact]
    public void An_inline_schema_is_reported_at_its_line_and_column_in_the_OpenAPI_document()
    {
        var result = new Running.GeneratorSession("""
            openapi: 3.0.3
            components:
              schemas:
                Persona:
                  properties:
                    layers:
                      type: object
                      properties: { llm: { type: string } }
            """).Run();

        Assert.Equal(
            "openapi/personas.yaml(8,11): error TAV001: The type of 'layers' is described inline. Give it a name under components/schemas and refer to it with $ref.",
            Assert.Single(result.Diagnostics).ToString());
        Assert.Equal("openapi/personas.yaml: (7,10)-(7,20)", Assert.Single(result.Diagnostics).Location.GetLineSpan().ToString());
    }

    [Fact]
    public void An_inline_object_in_a_property_is_reported() => Reports("TAV001", Message("The type of 'layers'"), WithSchemas("""
        Persona:
          properties:
            layers:
              type: object
              [|properties|]:
                llm: { type: string }
        """));

    [Fact]
    public void An_inline_object_in_array_items_is_reported() => Reports("TAV001", Message("The type of 'tools'"), WithSchemas("""
        Persona:
          properties:
            tools:
              type: array
              items: { type: object, [|properties|]: { name: { type: string } } }
        """));

    [Fact]
    public void An_inline_enum_in_a_property_is_reported() => Reports("TAV001", Message("The type of 'pipeline_mode'"), WithSchemas("""
        Persona:
          properties:
            pipeline_mode:
              type: string
              [|enum|]: ['full', 'echo']
        """));

    [Fact]
    public void An_inline_enum_in_a_parameter_is_reported() => Reports("TAV001", Message("The type of 'sort'"), WithOperation("""
        operationId: Things_List
        parameters:
          - name: sort
            in: query
            schema:
              type: string
              [|enum|]: ['up', 'down']
        """));

    [Fact]
    public void An_inline_request_body_schema_is_reported() => Reports("TAV001", Message("The body of a request"), WithOperation("""
        operationId: Things_Create
        requestBody:
          content:
            application/json:
              schema: { type: object, [|properties|]: { name: { type: string } } }
        """));

    [Fact]
    public void An_inline_response_body_schema_is_reported() => Reports("TAV001", Message("The body of a response"), WithOperation("""
        operationId: Things_Get
        responses:
          '200':
            content:
              application/json:
                [|schema|]: { type: object, properties: { name: { type: string } } }
        """));

    [Fact]
    public void An_inline_response_body_shared_by_two_operations_is_reported_once() => Reports("TAV001", Message("The body of a response"), """
        openapi: 3.0.3
        paths:
          /things:
            get: { operationId: Things_Get, responses: { '404': { $ref: '#/components/responses/Missing' } } }
            delete: { operationId: Things_Delete, responses: { '404': { $ref: '#/components/responses/Missing' } } }
        components:
          responses:
            Missing:
              content:
                application/json: { [|schema|]: { type: string } }
        """);

    private static string Message(string what) =>
        what + " is described inline. Give it a name under components/schemas and refer to it with $ref.";
}

using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnknownExtensionTests
{
    [Theory]
    [InlineData("x-open-enums")]
    [InlineData("x-enum-descriptions")]
    public void An_unknown_extension_in_a_schema_is_reported(string extension) => Reports("TAV005", Message(extension), WithSchemas($$"""
        Persona:
          [|{{extension}}|]: true
          properties: { name: { type: string } }
        """));

    [Fact]
    public void An_unknown_extension_at_the_root_of_the_OpenAPI_document_is_reported() => Reports("TAV005", Message("x-logo"), """
        openapi: 3.0.3
        [|x-logo|]: https://example.com
        """);

    [Fact]
    public void An_unknown_extension_in_a_list_item_is_reported() => Reports("TAV005", Message("x-originalname"), WithOperation("""
        operationId: Things_Get
        parameters:
          - name: id
            [|x-originalname|]: thingId
            in: query
        """));

    [Fact]
    public void Names_and_examples_that_start_with_x_are_not_reported_as_extensions() => ReportsNothing("""
        openapi: 3.0.3
        security: [{ x-api-key: [] }]
        paths:
          /things:
            get:
              operationId: Things_Get
              responses:
                '200':
                  headers:
                    x-request-id: { schema: { type: string } }
                  content:
                    application/json:
                      examples: { x-one: { value: { x-data: 1 } } }
        components:
          schemas:
            Persona:
              required: [x-ray]
              example: { x-data: 1 }
              properties:
                x-ray: { type: string, example: { x-data: 1 }, default: { x-data: 1 } }
        """);

    [Fact]
    public void An_unknown_extension_in_a_property_named_like_a_keyword_is_reported() => Reports("TAV005", Message("x-unknown"), WithSchemas("""
        Persona:
          properties:
            example: { type: string, [|x-unknown|]: 1 }
            headers: { type: object }
            properties: { type: string }
            oneOf: { type: string }
        """));

    [Theory]
    [InlineData("x-patchable", "yes", "'true' or 'false'")]
    [InlineData("x-patchable", "[true]", "'true' or 'false'")]
    [InlineData("x-csharp", "intern", "'internal' or 'handwritten'")]
    [InlineData("x-exactly-one-of", "name", "a list of strings in brackets")]
    [InlineData("x-required-unless", "mode", "one name and its value in braces")]
    [InlineData("x-since", "['2026-05']", "a single string")]
    public void An_extension_with_a_wrong_value_is_reported(string extension, string value, string expected) => Reports(
        "TAV004",
        $"This value of '{extension}' is not supported here. Write {expected}.",
        WithSchemas($$"""
            Persona:
              [|{{extension}}|]: {{value}}
              properties: { name: { type: string } }
            """));

    private static string Message(string extension) =>
        $"The extension '{extension}' is unknown and has no effect. Remove it, or use one of these: x-aliases, x-csharp, x-enum-varnames, x-envelope, x-exactly-one-of, x-idempotent, x-lone-item, x-name, x-open-enum, x-originalName, x-patch-whole, x-patchable, x-rate-limit-final, x-required, x-required-unless, x-since, x-missing-since, x-unix-seconds, x-wait.";
}

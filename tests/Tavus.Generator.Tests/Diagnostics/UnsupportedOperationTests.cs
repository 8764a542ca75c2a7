using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnsupportedOperationTests
{
    [Theory]
    [InlineData("default")]
    [InlineData("2XX")]
    [InlineData("'20'")]
    public void A_response_without_an_exact_status_code_is_reported(string status) => Reports(
        "TAV004",
        $"The response '{status.Trim('\'')}' is not supported here. List each status that the service is known to return.",
        WithOperation($"""
            operationId: Things_Get
            responses:
              [|{status}|]: {"{ description: Anything. }"}
            """));

    [Fact]
    public void A_successful_response_with_a_body_of_another_type_is_reported() => Reports(
        "TAV004",
        "A successful response with a body of another type is not supported here. Give all successful responses of an operation the same body, or none.",
        WithOperation("""
            operationId: Things_Get
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              [|'202'|]: { content: { application/json: { schema: { $ref: '#/components/schemas/Other' } } } }
            """) + "\n    Other: { properties: { name: { type: string } } }");

    [Fact]
    public void An_operation_without_operationId_is_reported() => Reports(
        "TAV004",
        "An operation without an operationId is not supported here. Name each operation Tag_Verb, as in 'Personas_Get'.",
        """
        openapi: 3.0.3
        paths:
          /things:
            [|get|]:
              description: Gets a thing.
        """);

    [Theory]
    [InlineData("header")]
    [InlineData("cookie")]
    public void A_header_or_cookie_parameter_is_reported(string place) => Reports(
        "TAV004",
        $"A parameter in the {place} is not supported here. Describe only path and query parameters; applications add headers with TavusRequestOptions.",
        WithOperation($$"""
            operationId: Things_Get
            parameters: [{ name: if_match, in: [|{{place}}|], schema: { type: string } }]
            """));

    [Fact]
    public void An_operation_that_needs_no_API_key_is_reported() => Reports(
        "TAV004",
        "An operation without the API key is not supported here. Remove 'security: []': the client sends its key with every request.",
        WithOperation("""
            operationId: Things_Get
            [|security|]: []
            """));

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("application/octet-stream")]
    public void A_request_body_that_is_not_JSON_is_reported(string mediaType) => Reports(
        "TAV004",
        $"A request body of the type '{mediaType}' is not supported here. Describe it as application/json.",
        WithOperation($$"""
            operationId: Things_Get
            requestBody: { content: { [|{{mediaType}}|]: { schema: { type: string } } } }
            """));

    [Fact]
    public void A_response_body_that_is_not_JSON_is_reported() => Reports(
        "TAV004",
        "A response body of the type 'text/csv' is not supported here. Describe it as application/json.",
        WithOperation("""
            operationId: Things_Get
            responses:
              '200': { content: { [|text/csv|]: { } } }
            """));

    [Fact]
    public void Success_responses_with_and_without_a_body_in_one_operation_are_reported() => Reports(
        "TAV004",
        "A successful response without a body next to one with a body is not supported here. Give all successful responses of an operation the same body, or none.",
        WithOperation("""
            operationId: Things_Get
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              [|'204'|]: { description: Gone. }
            """));

    [Fact]
    public void A_response_body_that_is_an_open_enum_is_reported() => Reports(
        "TAV004",
        "A response body that is not an object is not supported here. Use the schema of an object.",
        WithOperation("""
            operationId: Things_Get
            responses:
              '200': { content: { application/json: { [|schema|]: { $ref: '#/components/schemas/Level' } } } }
            """));

    [Fact]
    public void A_schema_that_two_responses_wrap_in_different_envelopes_is_reported() => Reports(
        "TAV004",
        "A second envelope of 'Thing' is not supported here. Another response wraps it under 'data'. Give one of these responses a separate schema.",
        WithOperation("""
            operationId: Things_Get
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, x-envelope: data } } }
              '201': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, x-envelope: [|items|] } } }
            """));
}

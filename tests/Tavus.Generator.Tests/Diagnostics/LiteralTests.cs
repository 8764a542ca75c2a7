using static Tavus.Generator.Tests.Running.DocumentAssert;

namespace Tavus.Generator.Tests.Diagnostics;

/// <summary>Texts that the templates write into C# unchanged cannot become code.</summary>
public sealed class LiteralTests
{
    private const string Name = "Use letters, digits, '_', '-' and '.', starting with a letter.";

    [Theory]
    [InlineData("/v2/x\" + System.Environment.MachineName + \"")]
    [InlineData("/v2/x\\")]
    [InlineData("v2/x")]
    [InlineData("/v2/{x")]
    [InlineData("/v2/{x y}")]
    [InlineData("/v2//x")]
    [InlineData("/v2/x?y=1")]
    public void A_path_with_invalid_characters_or_segments_is_reported(string path) => Reports(
        "TAV003",
        $"'{path}' cannot be the name of a path in C#. Use segments of letters, digits and '._~-', and parameters in braces.",
        $"openapi: 3.0.3\npaths: {{ '{path}': {{ [|get|]: {{ operationId: Things_Get, tags: [Things], responses: {{ '204': {{ description: Done. }} }} }} }} }}");

    [Theory]
    [InlineData("q\", System.Environment.MachineName).Add(\"r")]
    [InlineData("q r")]
    [InlineData("1q")]
    public void A_query_parameter_with_an_invalid_name_is_reported(string name) => Reports(
        "TAV003",
        $"'{name}' cannot be the name of a parameter in C#. {Name}",
        $"openapi: 3.0.3\npaths: {{ /v2/x: {{ get: {{ operationId: Things_Get, tags: [Things], parameters: [{{ name: [|'{name}'|], in: query, x-originalName: fine, schema: {{ type: string }} }}], responses: {{ '204': {{ description: Done. }} }} }} }} }}");

    [Fact]
    public void A_tag_with_an_invalid_name_is_reported() => Reports(
        "TAV003",
        "'Things { }' cannot be the name of a tag in C#. Use letters, digits, '_', '-' and spaces, starting with a letter.",
        "openapi: 3.0.3\npaths: { /v2/x: { get: { operationId: Things_Get, tags: [[|'Things { }'|]], responses: { '204': { description: Done. } } } } }");

    [Fact]
    public void A_request_body_with_an_invalid_x_name_is_reported() => Reports(
        "TAV003",
        $"'a = 1; b' cannot be the name of a body in C#. {Name}",
        "openapi: 3.0.3\npaths: { /v2/x: { post: { operationId: Things_Add, tags: [Things], requestBody: { x-name: [|'a = 1; b'|], content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, responses: { '204': { description: Done. } } } } }\ncomponents: { schemas: { Thing: { properties: { name: { type: string } } } } }");
}

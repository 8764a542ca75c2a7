using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnsupportedConstructTests
{
    private const string Compose = "Describe what all values have in common in one schema, or refer to one schema by 'allOf: [{ $ref: ... }]'; any JSON at all is 'type: object' with 'additionalProperties: true'.";
    private const string Types = "Use a string, boolean, integer, number, array or object, with the format date-time, password, int32, int64 or double.";
    private const string Items = "Its items can be strings, open enums, objects or free-form objects.";
    private const string Maps = "Make it true for free-form JSON, or 'type: string' for a map of strings.";
    private const string Named = "A named schema is an object with properties or a string with an enum; describe anything else where it is used.";

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    [InlineData("not")]
    [InlineData("allOf")]
    [InlineData("discriminator")]
    public void Composition_in_a_property(string keyword) => Reports("TAV004", $"'{keyword}' is not supported here. {Compose}", WithSchemas($"""
        Persona:
          properties:
            hotwords:
              [|{keyword}|]: []
        """));

    [Fact]
    public void AllOf_more_than_one() => Reports("TAV004", $"'allOf' is not supported here. {Compose}", WithSchemas("""
        Persona: { properties: { name: { type: string } } }
        Pal:
          [|allOf|]:
            - $ref: '#/components/schemas/Persona'
            - properties: { pal_id: { type: string } }
        """));

    [Fact]
    public void Composition_in_a_parameter() => Reports("TAV004", $"'oneOf' is not supported here. {Compose}", WithOperation("""
        operationId: Things_Get
        parameters:
          - name: id
            in: query
            schema:
              [|oneOf|]: [{ type: string }, { type: integer }]
        """));

    [Fact]
    public void A_closed_enum() => Reports(
        "TAV004",
        "The closed enum 'Level' is not supported here. Make it 'type: string' and mark it 'x-open-enum: true': the service's sets of values grow.",
        WithSchemas("""
            Level:
              type: string
              [|enum|]: ['low', 'high']
            """));

    [Fact]
    public void An_enum_of_numbers() => Reports(
        "TAV004",
        "The closed enum 'Level' is not supported here. Make it 'type: string' and mark it 'x-open-enum: true': the service's sets of values grow.",
        WithSchemas("""
            Level:
              type: integer
              x-open-enum: true
              [|enum|]: [n1, n2]
            """));

    [Theory]
    [InlineData("{ type: string }")]
    [InlineData("{ type: object, additionalProperties: true }")]
    [InlineData("{ type: object, properties: {} }")]
    [InlineData("{ type: string, x-open-enum: true, enum: [] }")]
    [InlineData("{ $ref: '#/components/schemas/Persona' }")]
    [InlineData("")]
    [InlineData("[]")]
    public void A_named_schema_of_another_kind(string schema) => Reports("TAV004", $"The schema 'PersonaId' is not supported here. {Named}", WithSchemas($"""
        [|PersonaId|]: {schema}
        Persona: {"{ properties: { name: { type: string } } }"}
        """));

    [Fact]
    public void An_array_without_items() => Reports("TAV004", "An array without 'items' is not supported here. Say what it holds.", WithSchemas("""
        Persona:
          properties:
            tags:
              type: [|array|]
        """));

    [Fact]
    public void An_array_of_arrays() => Reports("TAV004", $"An array of 'type: array' is not supported here. {Items}", WithSchemas("""
        Persona:
          properties:
            tags:
              type: array
              [|items|]: { type: array, items: { type: string } }
        """));

    [Fact]
    public void An_array_of_numbers() => Reports("TAV004", $"An array of 'type: integer' with 'format: int64' is not supported here. {Items}", WithSchemas("""
        Persona:
          properties:
            tags:
              type: array
              [|items|]: { type: integer, format: int64 }
        """));

    [Fact]
    public void An_unknown_type() => Reports("TAV004", $"'type: text' is not supported here. {Types}", WithSchemas("""
        Persona:
          properties:
            name: { type: [|text|] }
        """));

    [Fact]
    public void An_unknown_format() => Reports("TAV004", $"'type: number' with 'format: float' is not supported here. {Types}", WithSchemas("""
        Persona:
          properties:
            share: { type: number, format: [|float|] }
        """));

    [Theory]
    [InlineData("{ description: A name. }")]
    [InlineData("")]
    [InlineData("text")]
    public void A_property_without_type(string schema) => Reports("TAV004", $"A schema without 'type' is not supported here. {Types}", WithSchemas($"""
        Persona:
          properties:
            [|name|]: {schema}
        """));

    [Theory]
    [InlineData("false")]
    [InlineData("{}")]
    [InlineData("{ type: integer }")]
    [InlineData("{ type: string, format: date-time }")]
    [InlineData("{ type: string, enum: ['a'] }")]
    public void A_map_of_other_than_strings(string values) => Reports("TAV004", $"This 'additionalProperties' is not supported here. {Maps}", WithSchemas($"""
        Persona:
          properties:
            headers:
              type: object
              [|additionalProperties|]: {values}
        """));

    [Fact]
    public void More_properties_than_the_reader_can_note() => Reports(
        "TAV004",
        "More than 64 properties in one object is not supported here. Leave the least used out: AdditionalProperties keeps what is not listed.",
        WithSchemas($"""
            Persona:
              properties:
            {string.Join('\n', Enumerable.Range(1, 66).Select(static n => $"    {(n == 65 ? "[|p65|]" : $"p{n}")}: {{ type: string }}"))}
            """));

    [Fact]
    public void As_many_properties_as_the_reader_can_note() => ReportsNothing(WithSchemas($"""
        Persona:
          properties:
        {string.Join('\n', Enumerable.Range(1, 64).Select(static n => $"    p{n}: {{ type: string }}"))}
        """));

    [Fact]
    public void A_reference_to_other_than_a_schema() => Reports(
        "TAV004",
        "A reference to '#/components/schemas/Persona/properties/name' is not supported here. Refer to a schema under components/schemas.",
        WithSchemas("""
            Persona:
              properties:
                name: { type: string }
                alias: { $ref: [|'#/components/schemas/Persona/properties/name'|] }
            """));

    [Theory]
    [InlineData("default")]
    [InlineData("2XX")]
    [InlineData("'20'")]
    public void A_response_without_a_status(string status) => Reports(
        "TAV004",
        $"The response '{status.Trim('\'')}' is not supported here. List each status that the service is known to answer with.",
        WithOperation($"""
            operationId: Things_Get
            responses:
              [|{status}|]: {"{ description: Anything. }"}
            """));

    [Fact]
    public void An_operation_without_a_name() => Reports(
        "TAV004",
        "An operation without an operationId is not supported here. Name it Tag_Verb, as in 'Personas_Get'.",
        """
        openapi: 3.0.3
        paths:
          /things:
            [|get|]:
              description: Gets a thing.
        """);

    [Fact]
    public void A_response_body_that_is_an_open_enum() => Reports(
        "TAV004",
        "A response body that is no object is not supported here. Answer with an object schema.",
        WithOperation("""
            operationId: Things_Get
            responses:
              '200': { content: { application/json: { [|schema|]: { $ref: '#/components/schemas/Level' } } } }
            """));

    [Fact]
    public void Two_envelopes_of_one_schema() => Reports(
        "TAV004",
        "A second envelope of 'Thing' is not supported here. Another answer wraps it under 'data'; give one of the two answers a schema of its own.",
        WithOperation("""
            operationId: Things_Get
            responses:
              '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, x-envelope: data } } }
              '201': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, x-envelope: [|items|] } } }
            """));

    [Fact]
    public void A_YAML_alias() => Reports(
        "TAV004",
        "A YAML alias is not supported here. Write the value out, or name it under components and refer to it with $ref.",
        WithSchemas("""
            Persona:
              properties:
                name: &text { type: string }
                alias: [|*text|]
            """));

    [Fact]
    public void A_second_YAML_document() => Reports("TAV004", "A second YAML document is not supported here. Keep one to a file.", """
        openapi: 3.0.3
        [|---|]
        openapi: 3.0.3
        """);

    [Fact]
    public void Nesting_without_end() => Reports(
        "TAV004",
        "Nesting deeper than 100 levels is not supported here. Give the inner parts names under components and refer to them with $ref.",
        $"""
        openapi: 3.0.3
        x-since: {string.Concat(Enumerable.Repeat("{ a: ", 99))}[||]{"{"}{new string('[', 100_000)}
        """);
}

using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class InvalidIdentifierTests
{
    [Theory]
    [InlineData("persona")]
    [InlineData("Persona_Layers")]
    [InlineData("2Persona")]
    [InlineData("class")]
    public void A_schema_name_that_is_not_PascalCase_is_reported(string name) => Reports(
        "TAV003",
        $"'{name}' cannot be the name of a schema in C#. Write it in PascalCase, as in 'PersonaLayers'.",
        WithSchemas($"""
            [|{name}|]:
              properties:
                name: {"{ type: string }"}
            """));

    [Theory]
    [InlineData("2nd_voice")]
    [InlineData("$type")]
    [InlineData("a+b")]
    [InlineData("größe")]
    public void A_property_name_that_cannot_become_a_CSharp_identifier_is_reported(string name) => Reports(
        "TAV003",
        $"'{name}' cannot be the name of a property in C#. Leave the property out: AdditionalProperties keeps members that are not listed.",
        WithSchemas($"""
            Persona:
              properties:
                [|{name}|]: {"{ type: string }"}
                persona_name: {"{ type: string }"}
            """));

    [Theory]
    [InlineData("'2x'", "2x")]
    [InlineData("''", "")]
    [InlineData("'*'", "*")]
    [InlineData("\"*\\L\\n*\"", "* *")]
    public void An_enum_value_that_cannot_become_a_CSharp_identifier_is_reported(string value, string shown) => Reports(
        "TAV003",
        $"'{shown}' cannot be the name of a value of an enum in C#. Leave the value out: an unlisted value is preserved.",
        WithSchemas($"""
            Speed:
              type: string
              x-open-enum: true
              enum: [[|{value}|], 'normal']
            """));

    [Theory]
    [InlineData("class")]
    [InlineData("persona-id")]
    public void A_parameter_name_that_is_not_a_valid_CSharp_identifier_is_reported(string name) => Reports(
        "TAV003",
        $"'{name}' cannot be the name of a parameter in C#. Give it another name with x-originalName.",
        WithOperation($"""
            operationId: Things_Get
            parameters:
              - name: [|{name}|]
                in: query
                schema: {"{ type: string }"}
            """));

    [Fact]
    public void An_x_originalName_that_is_a_CSharp_keyword_is_reported() => Reports(
        "TAV003",
        "'object' cannot be the name of a parameter in C#. Give it another name with x-originalName.",
        WithOperation("""
            operationId: Things_Get
            parameters: [{ name: persona-id, x-originalName: [|object|], in: query, schema: { type: string } }]
            """));

    [Fact]
    public void A_path_level_parameter_with_an_invalid_CSharp_name_is_reported() => Reports(
        "TAV003",
        "'thing-id' cannot be the name of a parameter in C#. Give it another name with x-originalName.",
        """
        openapi: 3.0.3
        paths:
          /things:
            parameters: [{ name: [|thing-id|], in: query, schema: { type: string } }]
            get: { operationId: Things_Get }
        """);

    [Theory]
    [InlineData("GetThing")]
    [InlineData("Voices_Delete")]
    [InlineData("Things_delete")]
    [InlineData("Things_")]
    [InlineData("Things_Get_All")]
    public void An_operationId_that_is_not_the_tag_and_a_verb_is_reported(string id) => Reports(
        "TAV003",
        $"'{id}' cannot be the name of an operation in C#. Name each operation Tag_Verb, as in 'Personas_Get'.",
        WithOperation($"""
            operationId: [|{id}|]
            tags: [Things]
            """));

    [Fact]
    public void An_operationId_with_a_space_is_reported() => Reports(
        "TAV003",
        "'get thing' cannot be the name of an operation in C#. Name each operation Tag_Verb, as in 'Personas_Get'.",
        WithOperation("""
            operationId: [|get thing|]
            """));

    [Fact]
    public void A_property_named_like_a_CSharp_keyword_is_accepted() => ReportsNothing(WithSchemas("""
        Tool:
          properties:
            class: { type: string }
            object: { type: string }
            new: { type: string }
        """));
}

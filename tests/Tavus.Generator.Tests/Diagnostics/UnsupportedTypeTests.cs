using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnsupportedTypeTests
{
    private const string Types = "Use the type string, boolean, integer, number, array or object. The format is optional: date-time, password, int32, int64 or double.";
    private const string Items = "Its items can be strings, open enums, objects or free-form objects.";
    private const string Maps = "Set it to true for free-form JSON, or to 'type: string' for a map of strings.";

    [Fact]
    public void An_array_without_items_is_reported() => Reports("TAV004", "An array without 'items' is not supported here. Describe its items.", WithSchemas("""
        Persona:
          properties:
            tags:
              type: [|array|]
        """));

    [Fact]
    public void An_array_of_arrays_is_reported() => Reports("TAV004", $"An array of 'type: array' is not supported here. {Items}", WithSchemas("""
        Persona:
          properties:
            tags:
              type: array
              [|items|]: { type: array, items: { type: string } }
        """));

    [Fact]
    public void An_array_of_integers_is_reported() => Reports("TAV004", $"An array of 'type: integer' with 'format: int64' is not supported here. {Items}", WithSchemas("""
        Persona:
          properties:
            tags:
              type: array
              [|items|]: { type: integer, format: int64 }
        """));

    [Fact]
    public void An_unknown_type_is_reported() => Reports("TAV004", $"'type: text' is not supported here. {Types}", WithSchemas("""
        Persona:
          properties:
            name: { type: [|text|] }
        """));

    [Fact]
    public void An_unknown_format_is_reported() => Reports("TAV004", $"'type: number' with 'format: float' is not supported here. {Types}", WithSchemas("""
        Persona:
          properties:
            share: { type: number, format: [|float|] }
        """));

    [Theory]
    [InlineData("{ description: A name. }")]
    [InlineData("")]
    [InlineData("text")]
    public void A_property_without_type_is_reported(string schema) => Reports("TAV004", $"A schema without 'type' is not supported here. {Types}", WithSchemas($"""
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
    public void AdditionalProperties_that_are_neither_true_nor_plain_strings_are_reported(string values) => Reports("TAV004", $"This 'additionalProperties' is not supported here. {Maps}", WithSchemas($"""
        Persona:
          properties:
            headers:
              type: object
              [|additionalProperties|]: {values}
        """));

    [Fact]
    public void A_reference_to_anything_but_a_named_schema_is_reported() => Reports(
        "TAV004",
        "A reference to '#/components/schemas/Persona/properties/name' is not supported here. Refer to a schema under components/schemas.",
        WithSchemas("""
            Persona:
              properties:
                name: { type: string }
                alias: { $ref: [|'#/components/schemas/Persona/properties/name'|] }
            """));
}

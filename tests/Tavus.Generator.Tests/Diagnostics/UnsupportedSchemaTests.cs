using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnsupportedSchemaTests
{
    private const string Named = "A named schema must be an object with properties, or a string with an enum. Describe any other type where it is used.";

    [Fact]
    public void A_closed_enum_is_reported() => Reports(
        "TAV004",
        "The closed enum 'Level' is not supported here. Make it 'type: string' and mark it 'x-open-enum: true': the service adds values over time.",
        WithSchemas("""
            Level:
              type: string
              [|enum|]: ['low', 'high']
            """));

    [Fact]
    public void An_integer_enum_with_x_open_enum_is_reported() => Reports(
        "TAV004",
        "The closed enum 'Level' is not supported here. Make it 'type: string' and mark it 'x-open-enum: true': the service adds values over time.",
        WithSchemas("""
            Level:
              type: integer
              x-open-enum: true
              [|enum|]: [n1, n2]
            """));

    [Fact]
    public void X_enum_varnames_with_fewer_names_than_enum_values_is_reported() => Reports(
        "TAV004",
        "An 'x-enum-varnames' of 1 names for the 2 values of 'Level' is not supported here. Give one name for each value, in the order of the values.",
        WithSchemas("""
            Level:
              type: string
              x-open-enum: true
              enum: ['superlow', 'high']
              [|x-enum-varnames|]: [SuperLow]
            """));

    [Theory]
    [InlineData("{ type: string }")]
    [InlineData("{ type: object, additionalProperties: true }")]
    [InlineData("{ type: object, properties: {} }")]
    [InlineData("{ type: string, x-open-enum: true, enum: [] }")]
    [InlineData("{ $ref: '#/components/schemas/Persona' }")]
    [InlineData("")]
    [InlineData("[]")]
    public void A_named_schema_without_properties_or_enum_values_is_reported(string schema) => Reports("TAV004", $"The schema 'PersonaId' is not supported here. {Named}", WithSchemas($"""
        [|PersonaId|]: {schema}
        Persona: {"{ properties: { name: { type: string } } }"}
        """));

    [Fact]
    public void A_schema_with_more_than_64_properties_is_reported() => Reports(
        "TAV004",
        "More than 64 properties in one object is not supported here. Leave out the least used properties: AdditionalProperties keeps members that are not listed.",
        WithSchemas($"""
            Persona:
              properties:
            {string.Join('\n', Enumerable.Range(1, 66).Select(static n => $"    {(n == 65 ? "[|p65|]" : $"p{n}")}: {{ type: string }}"))}
            """));

    [Fact]
    public void A_schema_with_64_properties_is_accepted() => ReportsNothing(WithSchemas($"""
        Persona:
          properties:
        {string.Join('\n', Enumerable.Range(1, 64).Select(static n => $"    p{n}: {{ type: string }}"))}
        """));
}

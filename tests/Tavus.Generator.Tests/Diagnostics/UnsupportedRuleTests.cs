using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnsupportedRuleTests
{
    [Fact]
    public void An_alias_of_an_integer_property_is_reported() => Reports(
        "TAV004",
        "An alias of a property whose type is neither string nor open enum is not supported here. Describe the alias as a separate property.",
        WithSchemas("""
            Persona:
              properties:
                size: { type: integer, [|x-aliases|]: [length] }
            """));

    [Fact]
    public void An_alias_that_is_also_a_property_is_reported() => Reports(
        "TAV004",
        "The alias 'pal_id', which is also a property, is not supported here. Remove the alias or the property.",
        WithSchemas("""
            Persona:
              properties:
                persona_id: { type: string, x-aliases: [[|pal_id|]] }
                pal_id: { type: string }
            """));

    [Fact]
    public void X_required_unless_with_a_property_other_than_an_open_enum_is_reported() => Reports(
        "TAV004",
        "'x-required-unless' with 'name' is not supported here. Use another property of the same object, whose type is an open enum.",
        WithSchemas("""
            Persona:
              properties:
                prompt: { type: string, x-required-unless: { [|name|]: 'echo' } }
                name: { type: string }
            """));

    [Fact]
    public void X_exactly_one_of_with_an_unknown_property_is_reported() => Reports(
        "TAV004",
        "'x-exactly-one-of' with 'audio' is not supported here. List only properties of the same object.",
        WithSchemas("""
            Video:
              x-exactly-one-of: [script, [|audio|]]
              properties:
                script: { type: string }
            """));

    [Fact]
    public void X_patch_whole_in_a_schema_without_x_patchable_is_reported() => Reports(
        "TAV004",
        "'x-patch-whole' in an object without 'x-patchable' is not supported here. Use it only for members of an object with 'x-patchable'.",
        WithSchemas("""
            Persona:
              properties:
                rules: { type: array, items: { type: string }, [|x-patch-whole|]: true }
            """));

    [Fact]
    public void X_lone_item_on_a_property_that_is_not_an_array_is_reported() => Reports(
        "TAV004",
        "'x-lone-item' of a property that is not an array is not supported here. Remove it.",
        WithSchemas("""
            Persona:
              properties:
                name: { type: string, [|x-lone-item|]: true }
            """));

    [Fact]
    public void X_unix_seconds_on_a_property_that_is_not_a_timestamp_is_reported() => Reports(
        "TAV004",
        "'x-unix-seconds' of a property that is not a timestamp is not supported here. Remove it.",
        WithSchemas("""
            Persona:
              properties:
                name: { type: number, [|x-unix-seconds|]: true }
            """));

    [Fact]
    public void Unsupported_types_in_a_handwritten_schema_are_not_reported() => ReportsNothing(WithSchemas("""
        Operation:
          x-csharp: handwritten
          properties:
            value: { description: Any JSON. }
        """));
}

using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnsupportedRuleTests
{
    [Fact]
    public void An_alias_of_what_is_no_text() => Reports(
        "TAV004",
        "An alias of a property that is neither a string nor an open enum is not supported here. Describe it as a property of its own.",
        WithSchemas("""
            Persona:
              properties:
                size: { type: integer, [|x-aliases|]: [length] }
            """));

    [Fact]
    public void An_alias_that_is_a_property() => Reports(
        "TAV004",
        "The alias 'pal_id', which is a property as well, is not supported here. Remove one of them.",
        WithSchemas("""
            Persona:
              properties:
                persona_id: { type: string, x-aliases: [[|pal_id|]] }
                pal_id: { type: string }
            """));

    [Fact]
    public void A_condition_on_what_is_no_open_enum() => Reports(
        "TAV004",
        "'x-required-unless' by 'name' is not supported here. Name another property of the same object, one that is an open enum.",
        WithSchemas("""
            Persona:
              properties:
                prompt: { type: string, x-required-unless: { [|name|]: 'echo' } }
                name: { type: string }
            """));

    [Fact]
    public void A_choice_among_what_is_no_property() => Reports(
        "TAV004",
        "'x-exactly-one-of' with 'audio' is not supported here. Name properties of the same object.",
        WithSchemas("""
            Video:
              x-exactly-one-of: [script, [|audio|]]
              properties:
                script: { type: string }
            """));

    [Fact]
    public void A_whole_member_of_what_is_not_patched() => Reports(
        "TAV004",
        "'x-patch-whole' in an object without 'x-patchable' is not supported here. Set it on a member of the object that is patched.",
        WithSchemas("""
            Persona:
              properties:
                rules: { type: array, items: { type: string }, [|x-patch-whole|]: true }
            """));

    [Fact]
    public void A_lone_item_of_what_is_no_array() => Reports(
        "TAV004",
        "'x-lone-item' of a property that is not an array is not supported here. Remove it.",
        WithSchemas("""
            Persona:
              properties:
                name: { type: string, [|x-lone-item|]: true }
            """));

    [Fact]
    public void What_is_written_by_hand_may_be_anything() => ReportsNothing(WithSchemas("""
        Operation:
          x-csharp: handwritten
          properties:
            value: { description: Any JSON. }
        """));
}

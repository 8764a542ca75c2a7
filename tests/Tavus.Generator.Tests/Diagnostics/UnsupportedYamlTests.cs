using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnsupportedYamlTests
{
    [Fact]
    public void A_YAML_alias_is_reported() => Reports(
        "TAV004",
        "A YAML alias is not supported here. Repeat the value, or move it to components and refer to it with $ref.",
        WithSchemas("""
            Persona:
              properties:
                name: &text { type: string }
                alias: [|*text|]
            """));

    [Fact]
    public void A_second_YAML_document_in_one_file_is_reported() => Reports("TAV004", "A second YAML document is not supported here. Move it to a separate file.", """
        openapi: 3.0.3
        [|---|]
        openapi: 3.0.3
        """);

    [Fact]
    public void YAML_nested_deeper_than_100_levels_is_reported() => Reports(
        "TAV004",
        "Nesting deeper than 100 levels is not supported here. Move the inner parts to components and refer to them with $ref.",
        $"""
        openapi: 3.0.3
        x-since: {string.Concat(Enumerable.Repeat("{ a: ", 99))}[||]{"{"}{new string('[', 100_000)}
        """);
}

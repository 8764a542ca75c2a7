using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnreadableDocumentTests
{
    private const string NoOpenApi = "The document cannot be read: it is not an OpenAPI 3.0 document. Start it with 'openapi: 3.0.3'.";

    [Fact]
    public void A_YAML_syntax_error_is_reported() => Reports(
        "TAV007",
        "The document cannot be read: While scanning a plain scalar value, found invalid mapping. Correct the YAML here.",
        """
        openapi: 3.0.3
        info:
          title: Personas[||]: the API
        """);

    [Fact]
    public void A_duplicate_YAML_key_is_reported() => Reports("TAV007", "The document cannot be read: Duplicate key Persona. Correct the YAML here.", WithSchemas("""
        Persona: { properties: { name: { type: string } } }
        [|Persona|]: { properties: { name: { type: string } } }
        """));

    [Fact]
    public void A_tab_used_as_YAML_indentation_is_reported() => Reports(
        "TAV007",
        "The document cannot be read: While scanning a mapping, found invalid tab as indentation. Correct the YAML here.",
        "openapi: 3.0.3\ninfo:\n[||]\ttitle: Personas\n");

    [Fact]
    public void An_unclosed_YAML_bracket_is_reported() => Reports(
        "TAV007",
        "The document cannot be read: its YAML is malformed. Correct the YAML here.",
        "openapi: 3.0.3\ntags: [a, b\n[||]info: c\n");

    [Fact]
    public void A_YAML_tag_without_a_name_is_reported() => Reports(
        "TAV007",
        "The document cannot be read: its YAML is malformed. Correct the YAML here.",
        "openapi: 3.0.3\ninfo: !<>[||] c\n");

    [Theory]
    [InlineData("openapi: [|3.1.0|]")]
    [InlineData("openapi:[||]")]
    [InlineData("[||]swagger: '2.0'")]
    [InlineData("[||]- openapi: 3.0.3")]
    [InlineData("[|text|]")]
    public void A_document_that_is_not_OpenAPI_3_0_is_reported(string document) => Reports("TAV007", NoOpenApi, document);

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing but a comment.\n")]
    public void An_empty_OpenAPI_document_is_reported(string document) => Reports(
        "TAV007",
        "The document cannot be read: it is empty. Start it with 'openapi: 3.0.3'.",
        "[||]" + document);

    [Fact]
    public void An_unknown_TavusEmit_target_is_reported()
    {
        var result = new Running.GeneratorSession("openapi: 3.0.3", emit: "client").Run();

        Assert.Null(result.Exception);
        Assert.Equal(
            "openapi/personas.yaml(1,1): error TAV007: The document cannot be read: the project file has TavusEmit='client' for it. Use one of Client, Stub, DependencyInjection, Cli, AspNetCore.",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("openapi/others.yaml")]
    [InlineData("openapi/personas.yaml")]
    public void A_second_OpenAPI_document_for_the_same_TavusEmit_target_is_reported(string path)
    {
        var result = new Running.GeneratorSession(("openapi/personas.yaml", Personas, "Client"), (path, Personas, "Client")).Run();

        Assert.Null(result.Exception);
        Assert.Equal(
            $"{path}(1,1): error TAV007: The document cannot be read: the project file has another document with TavusEmit='Client'. Put both into one document.",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void A_file_with_an_empty_TavusEmit_is_ignored()
    {
        var result = new Running.GeneratorSession("no OpenAPI", emit: "").Run();

        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
    }
}

using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class UnreadableDocumentTests
{
    private const string NoOpenApi = "The document cannot be read: it is not an OpenAPI 3.0 document. Start it with 'openapi: 3.0.3'.";

    [Fact]
    public void A_syntax_error() => Reports(
        "TAV007",
        "The document cannot be read: While scanning a plain scalar value, found invalid mapping. Correct the YAML here.",
        """
        openapi: 3.0.3
        info:
          title: Personas[||]: the API
        """);

    [Fact]
    public void A_duplicate_key() => Reports("TAV007", "The document cannot be read: Duplicate key Persona. Correct the YAML here.", WithSchemas("""
        Persona: { properties: { name: { type: string } } }
        [|Persona|]: { properties: { name: { type: string } } }
        """));

    [Fact]
    public void A_tab() => Reports(
        "TAV007",
        "The document cannot be read: While scanning a mapping, found invalid tab as indentation. Correct the YAML here.",
        "openapi: 3.0.3\ninfo:\n[||]\ttitle: Personas\n");

    [Fact]
    public void A_bracket_that_is_never_closed() => Reports(
        "TAV007",
        "The document cannot be read: its YAML is malformed. Correct the YAML here.",
        "openapi: 3.0.3\ntags: [a, b\n[||]info: c\n");

    [Fact]
    public void A_tag_without_a_name() => Reports(
        "TAV007",
        "The document cannot be read: its YAML is malformed. Correct the YAML here.",
        "openapi: 3.0.3\ninfo: !<>[||] c\n");

    [Theory]
    [InlineData("openapi: [|3.1.0|]")]
    [InlineData("openapi:[||]")]
    [InlineData("[||]swagger: '2.0'")]
    [InlineData("[||]- openapi: 3.0.3")]
    [InlineData("[|text|]")]
    public void Another_version_of_OpenAPI_or_none(string document) => Reports("TAV007", NoOpenApi, document);

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing but a comment.\n")]
    public void An_empty_file(string document) => Reports(
        "TAV007",
        "The document cannot be read: it is empty. Start it with 'openapi: 3.0.3'.",
        "[||]" + document);

    [Fact]
    public void A_target_that_does_not_exist()
    {
        var result = new Running.GeneratorSession("openapi: 3.0.3", emit: "client").Run();

        Assert.Null(result.Exception);
        Assert.Equal(
            "openapi/personas.yaml(1,1): error TAV007: The document cannot be read: the project file has TavusEmit='client' for it. Say one of Client, Stub, DependencyInjection, Cli, AspNetCore.",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("openapi/others.yaml")]
    [InlineData("openapi/personas.yaml")]
    public void A_second_document(string path)
    {
        var result = new Running.GeneratorSession(("openapi/personas.yaml", Personas, "Client"), (path, Personas, "Client")).Run();

        Assert.Null(result.Exception);
        Assert.Equal(
            $"{path}(1,1): error TAV007: The document cannot be read: the project file has another one with TavusEmit='Client'. Put both into one document.",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void A_file_that_is_no_document_is_none_of_ours()
    {
        var result = new Running.GeneratorSession("no OpenAPI", emit: "").Run();

        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
    }
}

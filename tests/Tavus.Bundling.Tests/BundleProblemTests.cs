namespace Tavus.Bundling.Tests;

public class BundleProblemTests
{
    [Theory]
    [InlineData("common.yaml#/", "absent.yaml#/", "things.yaml(10,18): error TAVB004: There is no document 'absent.yaml' in the folder of this document.")]
    [InlineData("    Thing:\n      type: object", "      Thing: {}", "things.yaml(13,7): error TAVB007: 'Thing' starts in column 7. Indent it by 4 spaces.")]
    [InlineData("  /things:\n    get:\n      responses:\n        '400':\n          $ref: 'common.yaml#/components/schemas/Error'\n", "    /things: {}\n", "things.yaml(6,5): error TAVB007: '/things' starts in column 5. Indent it by 2 spaces.")]
    [InlineData("  schemas:\n    Thing:\n      type: object", "  schemas: { Thing: { type: object } }", "things.yaml(12,12): error TAVB003: Write the content of 'schemas' in block style: one entry per line, without braces or brackets.")]
    [InlineData(Folder.Things, "{ openapi: 3.0.3 }", "things.yaml(1,1): error TAVB003: Write the content of the document in block style: one entry per line, without braces or brackets.")]
    [InlineData("tags:\n", "security: []\ntags:\n", "things.yaml(3,1): error TAVB008: 'security' differs from 'security' in common.yaml. Make them equal: one client has one address and one key.")]
    [InlineData("tags:\n", "tags: ]\n", "things.yaml(3,7): error TAVB002: The YAML cannot be read: While parsing a node, did not find expected node content.")]
    [InlineData(Folder.Things, "", "things.yaml(1,1): error TAVB002: The document is not a YAML mapping. Start it with 'openapi: 3.0.3'.")]
    public void A_problem_in_an_OpenAPI_document_is_reported_at_its_line_and_no_bundle_is_written(string text, string replacement, string problem)
    {
        using var folder = new Folder(things: Folder.Things.Replace(text, replacement, StringComparison.Ordinal));

        Assert.Equal(folder[problem], Assert.Single(folder.Run()).ToString());
        Assert.False(File.Exists(folder.Bundle));
    }

    [Fact]
    public void A_schema_name_used_in_two_OpenAPI_documents_is_reported_at_both_places()
    {
        using var folder = new Folder(things: Folder.Things.Replace("Thing:", "Error:", StringComparison.Ordinal));

        Assert.Equal(
            [
                folder["common.yaml(12,5): error TAVB006: 'Error' is also described in things.yaml(13). Rename one of them, or move the shared part to common.yaml."],
                folder["things.yaml(13,5): error TAVB006: 'Error' is also described in common.yaml(12). Rename one of them, or move the shared part to common.yaml."],
            ],
            folder.Run().Select(static problem => problem.ToString()));
    }

    [Fact]
    public void A_missing_common_yaml_is_reported_as_TAVB005()
    {
        using var folder = new Folder(common: null);

        Assert.Equal("TAVB005", Assert.Single(folder.Run()).Code);
    }
}

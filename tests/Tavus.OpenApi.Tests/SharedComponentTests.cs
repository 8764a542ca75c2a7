using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Rules;

namespace Tavus.OpenApi.Tests;

/// <summary>Tests references between OpenAPI documents, and the places at which problems are reported.</summary>
public class SharedComponentTests
{
    private const string Schema = "'common.yaml#/components/schemas/Voice'";

    [Theory]
    [InlineData(SharedDocuments.Api)]
    [InlineData(SharedDocuments.Common)]
    public void OpenAPI_documents_that_share_components_pass_every_lint_rule(string document) => Assert.Empty(Problems(SharedDocuments.Set[document]));

    [Theory]
    [InlineData("'common.yaml#/components/schemas/Absent'")]
    [InlineData("'absent.yaml#/components/schemas/Voice'")]
    [InlineData("'common.yaml#components'")]
    public void A_reference_that_does_not_resolve_is_invalid(string reference) =>
        Assert.Equal([$"api.yaml:26:17 The reference {reference.Trim('\'')} does not resolve."], Problems(SharedDocuments.Api, Schema, reference));

    [Fact]
    public void A_cycle_of_references_is_invalid() =>
        Assert.Equal(
            ["common.yaml:11:7 The reference api.yaml#/paths/~1voices~1%7Bid%7D/get/parameters/0 does not resolve."],
            Problems(SharedDocuments.Common, "    Id:\n…  schemas:", "    Id:\n      $ref: 'api.yaml#/paths/~1voices~1%7Bid%7D/get/parameters/0'\n  schemas:"));

    [Fact]
    public void A_component_without_references_is_reported_as_unused() =>
        Assert.Equal(
            ["common.yaml:18:5 No document refers to the component Voice."],
            Problems(Edit(SharedDocuments.Api, Schema, "'common.yaml#/components/schemas/Name'")[SharedDocuments.Common]));

    [Fact]
    public void An_example_is_validated_against_a_schema_of_another_OpenAPI_document() =>
        Assert.Equal(
            ["api.yaml:30:21 The example does not match its schema: Value is \"integer\" but should be \"string\""],
            Problems(SharedDocuments.Api, "name: Anna", "name: 1"));

    [Theory]
    [InlineData("paths: {}\ntitle: [", "common.yaml:8:8 ")]
    [InlineData("paths: {", "common.yaml:7:8 ")]
    [InlineData("paths: {}\npaths: {}", "common.yaml:8:1 ")]
    public void Invalid_YAML_is_reported_with_its_place(string replacement, string place) =>
        Assert.StartsWith(place, Assert.Single(Problems(SharedDocuments.Common, "paths: {}", replacement)), StringComparison.Ordinal);

    private static IEnumerable<string> Problems(string document, string text, string replacement) => Problems(Edit(document, text, replacement)[document]);

    private static IEnumerable<string> Problems(Document document) =>
        AllRules.ByName.Values.SelectMany(rule => rule.Check(document)).Select(static problem => problem.ToString());

    private static DocumentSet Edit(string document, string text, string replacement) => SharedDocuments.Set.With(document, new Edit(text, replacement).Apply);
}

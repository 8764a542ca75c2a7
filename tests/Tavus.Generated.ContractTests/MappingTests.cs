using System.Text.Json.Nodes;
using Tavus.ContractTests.Document;
using Tavus.ContractTests.Server;

namespace Tavus.ContractTests;

/// <summary>The mappings and the document tell of the same answers, so that a status added to the one is missed in the other.</summary>
public class MappingTests
{
    private static readonly DocumentedAnswer[] Documented = [.. OpenApiDocuments.ReadAnswers()];
    private static readonly MappingFile[] Mappings = [.. MappingFile.ReadAll()];

    [Fact]
    public void Every_documented_answer_has_a_mapping()
    {
        Assert.NotEmpty(Documented);

        Assert.All(Documented, static answer => Assert.Contains(Mappings, mapping => AreOfOneKind(answer, mapping)));
    }

    [Fact]
    public void Every_mapping_answers_as_the_document_shows()
    {
        Assert.NotEmpty(Mappings);

        // A scenario has answers of its own; another test holds them against the schemas.
        Assert.All(Mappings.Where(static mapping => !mapping.IsInScenario), static mapping => Assert.Contains(
            Documented.Where(answer => AreOfOneKind(answer, mapping)).SelectMany(static answer => answer.Examples.DefaultIfEmpty()),
            example => JsonNode.DeepEquals(example, mapping.Body)));
    }

    [Fact]
    public void Every_example_of_the_document_is_answered_by_a_mapping() => Assert.All(Documented, static answer => Assert.All(
        answer.Examples,
        example => Assert.Contains(Mappings, mapping => AreOfOneKind(answer, mapping) && JsonNode.DeepEquals(example, mapping.Body))));

    private static bool AreOfOneKind(DocumentedAnswer answer, MappingFile mapping) =>
        (answer.Method, answer.Path, answer.Status) == (mapping.Method, mapping.Path, mapping.Status);
}

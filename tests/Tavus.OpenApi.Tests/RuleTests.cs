using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Rules;

namespace Tavus.OpenApi.Tests;

/// <summary>The lint: every OpenAPI document must follow every rule.</summary>
public class RuleTests
{
    public static IEnumerable<object[]> Cases =>
        from rule in AllRules.ByName.Keys
        from document in DocumentSet.Repository.Documents
        select new object[] { rule, document.Name };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_OpenAPI_document_of_the_repository_passes_each_lint_rule(string rule, string document)
    {
        var problems = AllRules.ByName[rule].Check(DocumentSet.Repository[document]).ToList();

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}

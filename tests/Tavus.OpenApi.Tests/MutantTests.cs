using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Mutants;
using Tavus.OpenApi.Tests.Rules;

namespace Tavus.OpenApi.Tests;

/// <summary>Tests the rules with mutants. A mutant is an OpenAPI document with a change that breaks a rule. Exactly the expected rules must report the mutant.</summary>
public class MutantTests
{
    private const string Document = "personas.yaml";

    private static readonly Mutant[] Mutants =
    [
        .. FileMutants.All, .. StructureMutants.All, .. ReferenceMutants.All, .. DocumentMutants.All,
        .. OperationMutants.All, .. SchemaMutants.All, .. ConventionMutants.All, .. WaitMutants.All,
    ];

    public static TheoryData<string, string, string, string[]> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string[]>();
            foreach (var mutant in Mutants)
            {
                cases.Add(mutant.Rule, mutant.Text, mutant.Replacement, mutant.Also);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mutant_of_an_OpenAPI_document_breaks_exactly_the_expected_lint_rules(string rule, string text, string replacement, string[] also)
    {
        var mutated = DocumentSet.Repository.With(Document, new Edit(text, replacement).Apply)[Document];

        var broken = AllRules.ByName.Values.Where(candidate => candidate.Check(mutated).Any()).Select(static candidate => candidate.Name);

        Assert.Equal([.. also.Append(rule).Order(StringComparer.Ordinal)], broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_lint_rule_has_at_least_one_mutant() => Assert.Empty(AllRules.ByName.Keys.Except(Mutants.Select(static mutant => mutant.Rule)));
}

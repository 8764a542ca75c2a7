using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

internal static class SecurityRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.ForEach("oas3-operation-security-defined", NodeKinds.SecurityRequirement,
            static requirement => requirement.Value.Names
                .Except(requirement.Document.Root["components"]?["securitySchemes"].Names ?? [])
                .Select(name => requirement.Problem(name, $"The document does not define the security scheme {name}."))),
    ];
}

using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

internal static class ParameterRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.RequireText("oas3-parameter-description", NodeKinds.Parameter | NodeKinds.Header, "description"),
    ];
}

using System.Text.Json.Nodes;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>Rules on the Info Object. There is no rule that requires a contact, since the documents describe someone else's service.</summary>
internal static class InfoRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.RequireText("info-description", NodeKinds.Info, "description"),
        Rule.Require("info-license", NodeKinds.Info,
            "The license is missing.",
            static info => info["license"] is JsonObject),
        Rule.RequireText("license-url", NodeKinds.License, "url"),
    ];
}

using System.Text.Json.Nodes;
using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

internal static class ServerRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.Require("oas3-api-servers", NodeKinds.Root,
            "The document names no server.",
            static root => !root.Document.HasOperations || root["servers"] is JsonArray { Count: > 0 }),
        Rule.Require("oas3-server-not-example.com", NodeKinds.Server,
            "The server is example.com.",
            static server => !server["url"].Text.Contains("example.com", StringComparison.OrdinalIgnoreCase)),
        Rule.Require("oas3-server-trailing-slash", NodeKinds.Server,
            "The URL ends with a slash. Remove it: paths start with one.",
            static server => !server["url"].Text.EndsWith('/')),
        Rule.Require("oas3-server-variables", NodeKinds.Server,
            "The variables of the URL are not those that the server defines.",
            static server => UrlTemplate.Names(server["url"].Text).ToHashSet().SetEquals(server["variables"].Names)),
    ];
}

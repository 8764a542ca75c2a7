using System.Text.Json.Nodes;
using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>Rules on the tags that a document defines.</summary>
internal static class TagRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.Require("openapi-tags", NodeKinds.Root,
            "The document defines no tags.",
            static root => !root.Document.HasOperations || root["tags"] is JsonArray { Count: > 0 }),
        Rule.Require("openapi-tags-alphabetical", NodeKinds.Root,
            "The tags are not in alphabetical order.",
            static root => Tags(root).SequenceEqual(Tags(root).Order(StringComparer.Ordinal))),
        Rule.Require("openapi-tags-uniqueness", NodeKinds.Root,
            "A tag is defined twice.",
            static root => Tags(root).Distinct().Count() == Tags(root).Count()),
        Rule.RequireText("tag-description", NodeKinds.Tag, "description"),
    ];

    private static IEnumerable<string> Tags(Node root) => root["tags"].Items.Select(static tag => (tag as JsonObject)?["name"].Text ?? "");
}

using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>Rules on the tags of an operation.</summary>
internal static class OperationTagRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.Require("operation-tags", NodeKinds.Operation,
            "The operation has no tag.",
            static operation => operation["tags"].Items.Any()),
        Rule.Require("operation-singular-tag", NodeKinds.Operation,
            "The operation has more than one tag.",
            static operation => operation["tags"].Items.Count() <= 1),
        Rule.ForEach("operation-tag-defined", NodeKinds.Operation,
            static operation => operation["tags"].Texts
                .Except(operation.Document.Root["tags"].Items.Select(static tag => tag?["name"].Text ?? ""))
                .Select(tag => operation.Problem("tags", $"The document does not define the tag {tag}."))),
    ];
}

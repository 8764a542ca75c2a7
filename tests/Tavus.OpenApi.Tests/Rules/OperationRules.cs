using System.Text.RegularExpressions;
using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

internal static partial class OperationRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.RequireText("operation-operationId", NodeKinds.Operation, "operationId"),
        Rule.Require("operation-operationId-valid-in-url", NodeKinds.Operation,
            "The operationId has characters that a URL must escape.",
            static operation => UrlText().IsMatch(operation["operationId"].Text)),
        new("operation-operationId-unique", RepeatedIds),
        Rule.RequireText("operation-description", NodeKinds.Operation, "description"),
        Rule.Require("operation-success-response", NodeKinds.Operation,
            "The operation has no response with a status 2xx or 3xx.",
            static operation => operation["responses"].Names.Any(static status => status is ['2' or '3', ..])),
        Rule.Require("operation-parameters", NodeKinds.Operation,
            "Two parameters have the same name and place.",
            static operation => Operations.Parameters(operation)
                .CountBy(static parameter => (parameter["name"].Text, parameter["in"].Text))
                .All(static same => same.Value == 1)),
    ];

    private static IEnumerable<Problem> RepeatedIds(Document document) =>
        from operation in document.NodesOf(NodeKinds.Operation)
        where operation.Has("operationId")
        group operation by operation["operationId"].Text into same
        from repeated in same.Skip(1)
        select repeated.Problem("operationId", $"Another operation has the operationId {same.Key}.");

    [GeneratedRegex(@"^[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]*$")]
    private static partial Regex UrlText();
}

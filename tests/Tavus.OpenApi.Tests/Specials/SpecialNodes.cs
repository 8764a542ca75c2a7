using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Rules;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Specials;

/// <summary>Finds the operations and members that the OpenAPI documents mark as special. The format is that of <see cref="KnownSpecials"/>.</summary>
internal static class SpecialNodes
{
    public static IReadOnlyDictionary<string, IEnumerable<string>> In(DocumentSet documents) => new Dictionary<string, IEnumerable<string>>
    {
        ["secret"] = Nodes(documents, NodeKinds.Schema).Where(static schema => schema["format"].Text == "password").Select(Member),
        ["alias"] = Nodes(documents, NodeKinds.Schema).SelectMany(static schema => schema["x-aliases"].Texts.Select(alias => $"{Member(schema)} {alias}")),
        ["final rate limit"] = Marked(documents, "x-rate-limit-final"),
        ["idempotent"] = Marked(documents, "x-idempotent"),
        ["first page 0"] =
            from operation in Nodes(documents, NodeKinds.Operation)
            from parameter in Operations.Parameters(operation)
            where parameter["name"].Text == "page" && parameter["schema"]?["minimum"]?.ToString() == "0"
            select operation["operationId"].Text,
    };

    private static IEnumerable<string> Marked(DocumentSet documents, string extension) =>
        Nodes(documents, NodeKinds.Operation).Where(operation => operation[extension].IsTrue).Select(static operation => operation["operationId"].Text);

    private static IEnumerable<Node> Nodes(DocumentSet documents, NodeKinds kinds) => documents.Documents.SelectMany(document => document.NodesOf(kinds));

    /// <summary>The schema and the member, such as <c>LlmLayer.api_key</c>; an asterisk stands for each member of a free-form object.</summary>
    private static string Member(Node schema) =>
        string.Join('.', schema.Pointer.Skip(2).Select(static segment => segment.ToString()).Where(static name => name != "properties").Select(static name => name == "additionalProperties" ? "*" : name));
}

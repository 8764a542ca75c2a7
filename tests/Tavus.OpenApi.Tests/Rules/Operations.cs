using System.Text.Json.Nodes;
using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>The operations of a path, and their parameters.</summary>
internal static class Operations
{
    public static IEnumerable<Node> Of(Node path) =>
        from method in ObjectFields.Methods
        where path[method] is JsonObject
        select new Node(path.Document, NodeKinds.Operation, path.Pointer.Combine(method), (JsonObject)path[method]!);

    /// <summary>The parameters of an operation or a path item, their references resolved.</summary>
    public static IEnumerable<JsonObject> Parameters(Node node) => node["parameters"].Items
        .Select(item => item is JsonObject && item["$ref"].Text is { Length: > 0 } reference ? node.Document.Set.Resolve(node.Document, reference) : item)
        .OfType<JsonObject>();
}

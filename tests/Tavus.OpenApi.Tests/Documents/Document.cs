using System.Text.Json.Nodes;
using Json.Pointer;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Documents;

/// <summary>An OpenAPI document, and the set of documents to which it may refer.</summary>
internal sealed class Document
{
    private readonly YamlFile _file;
    private readonly ILookup<bool, Node> _nodes;

    public Document(YamlFile file, DocumentSet set)
    {
        (_file, Set) = (file, set);
        var nodes = file.Error is null ? DocumentWalk.From(new(this, NodeKinds.Root, JsonPointer.Empty, file.Root)) : [];
        _nodes = nodes.ToLookup(static node => node.Reference is not null);
    }

    public string Name => _file.Name;

    public JsonObject Root => _file.Root;

    public Problem? Error => _file.Error;

    public DocumentSet Set { get; }

    /// <summary>The OpenAPI objects of the document. Objects inside examples are left out: they are data, but may look like schemas.</summary>
    public IEnumerable<Node> Nodes => _nodes[false];

    /// <summary>The objects that contain a <c>$ref</c> in place of an OpenAPI object.</summary>
    public IEnumerable<Node> References => _nodes[true];

    /// <summary>Whether the document describes operations, rather than only components for other documents.</summary>
    public bool HasOperations => Root["paths"] is JsonObject { Count: > 0 };

    public IEnumerable<Node> NodesOf(NodeKinds kinds) => Nodes.Where(node => kinds.HasFlag(node.Kind));

    public Problem ProblemAt(JsonPointer pointer, string message) => _file.ProblemAt(pointer, message);
}

using Tavus.OpenApi.Tests.Documents;

namespace Tavus.OpenApi.Tests.Structure;

/// <summary>Finds the nodes of a document by the fields that may contain them, so that no example is mistaken for a node.</summary>
internal static class DocumentWalk
{
    /// <summary>The node and all nodes below it.</summary>
    public static IEnumerable<Node> From(Node node) => node.Reference is null ? [node, .. Children(node).SelectMany(From)] : [node];

    private static IEnumerable<Node> Children(Node node) =>
        from member in node.Value
        where !ObjectFields.IsExtension(member.Key)
        let field = ObjectFields.Find(node.Kind, member.Key)
        where field is not null
        from child in field.Children(node.Pointer.Combine(member.Key), member.Value)
        select new Node(node.Document, field.Kind, child.Pointer, child.Value);
}

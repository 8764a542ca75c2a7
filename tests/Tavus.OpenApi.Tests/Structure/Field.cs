using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Pointer;

namespace Tavus.OpenApi.Tests.Structure;

/// <summary>A field of an OpenAPI object.</summary>
/// <param name="Name">The name; <see cref="AnyName"/> if the document chooses the names, as it does for paths.</param>
/// <param name="Shape">The kind of content of the field.</param>
/// <param name="Kind">The kind of the nodes in the field.</param>
/// <param name="Values">The valid texts; empty if any text is valid.</param>
/// <param name="IsRequired">Whether the object must have the field.</param>
internal sealed record Field(string Name, Shape Shape, NodeKinds Kind, IReadOnlyList<string> Values, bool IsRequired = false)
{
    public const string AnyName = "*";

    public Field Required => this with { IsRequired = true };

    public static Field Any(string name) => new(name, Shape.Any, NodeKinds.None, []);

    public static Field Text(string name, params string[] values) => new(name, Shape.Text, NodeKinds.None, values);

    public static Field Number(string name) => new(name, Shape.Number, NodeKinds.None, []);

    public static Field Boolean(string name) => new(name, Shape.Boolean, NodeKinds.None, []);

    public static Field Array(string name) => new(name, Shape.Array, NodeKinds.None, []);

    public static Field Object(string name) => new(name, Shape.Object, NodeKinds.None, []);

    public static Field Node(string name, NodeKinds kind) => new(name, Shape.Node, kind, []);

    public static Field NodeOrBoolean(string name, NodeKinds kind) => new(name, Shape.NodeOrBoolean, kind, []);

    public static Field Nodes(string name, NodeKinds kind) => new(name, Shape.Nodes, kind, []);

    public static Field NamedNodes(string name, NodeKinds kind) => new(name, Shape.NamedNodes, kind, []);

    public bool Allows(JsonNode? value) => (Shape, value?.GetValueKind()) switch
    {
        (Shape.Any, _) => true,
        (Shape.Text, JsonValueKind.String) => Values.Count == 0 || Values.Contains(value!.GetValue<string>()),
        (Shape.Number, JsonValueKind.Number) => true,
        (Shape.Boolean or Shape.NodeOrBoolean, JsonValueKind.True or JsonValueKind.False) => true,
        (Shape.Array, JsonValueKind.Array) => true,
        (Shape.Nodes, JsonValueKind.Array) => value!.AsArray().All(static item => item is JsonObject),
        (Shape.Object or Shape.Node or Shape.NodeOrBoolean, JsonValueKind.Object) => true,
        (Shape.NamedNodes, JsonValueKind.Object) => value!.AsObject().All(static member => member.Value is JsonObject),
        _ => false,
    };

    /// <summary>The nodes in the field, with their pointers.</summary>
    public IEnumerable<(JsonPointer Pointer, JsonObject Value)> Children(JsonPointer pointer, JsonNode? value) => (Shape, value) switch
    {
        (Shape.Node or Shape.NodeOrBoolean, JsonObject single) => [(pointer, single)],
        (Shape.Nodes, JsonArray items) => items.OfType<JsonObject>().Select(item => (pointer.Combine(item.GetElementIndex()), item)),
        (Shape.NamedNodes, JsonObject members) =>
            from member in members
            where member.Value is JsonObject
            select (pointer.Combine(member.Key), member.Value.AsObject()),
        _ => [],
    };
}

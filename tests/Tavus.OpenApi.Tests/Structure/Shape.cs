namespace Tavus.OpenApi.Tests.Structure;

/// <summary>The kind of content of a field.</summary>
internal enum Shape
{
    Any,
    Text,
    Number,
    Boolean,
    Array,

    /// <summary>An object whose content the rules do not check.</summary>
    Object,

    /// <summary>One node.</summary>
    Node,

    /// <summary>One node, or true or false in its place.</summary>
    NodeOrBoolean,

    /// <summary>An array of nodes.</summary>
    Nodes,

    /// <summary>An object with nodes by name.</summary>
    NamedNodes,
}

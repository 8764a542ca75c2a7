namespace Tavus.OpenApi.Tests.Structure;

/// <summary>What a field holds.</summary>
internal enum Shape
{
    Any,
    Text,
    Number,
    Boolean,
    Array,

    /// <summary>An object that the rules do not look into.</summary>
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

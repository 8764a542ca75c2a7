namespace Tavus;

/// <summary>What an operation of a JSON Patch does (RFC 6902, section 4).</summary>
public enum JsonPatchOperationKind
{
    /// <summary>Adds a member, or inserts an item before the item at the path.</summary>
    Add,

    /// <summary>Removes a member or an item.</summary>
    Remove,

    /// <summary>Replaces the value of an existing member or item.</summary>
    Replace,

    /// <summary>Copies the value at <see cref="JsonPatchOperation.From"/> to the path.</summary>
    Copy,

    /// <summary>Moves the value at <see cref="JsonPatchOperation.From"/> to the path.</summary>
    Move,

    /// <summary>Makes the whole patch fail unless the value equals the given one.</summary>
    Test,
}

namespace Tavus;

/// <summary>What an operation of a JSON Patch does (RFC 6902, section 4).</summary>
public enum JsonPatchOperationKind
{
    /// <summary>Adds a member, or an item before the one that the path names.</summary>
    Add,

    /// <summary>Removes a member or an item.</summary>
    Remove,

    /// <summary>Replaces the value of a member or an item that is there.</summary>
    Replace,

    /// <summary>Copies the value at another place to the path.</summary>
    Copy,

    /// <summary>Moves the value at another place to the path.</summary>
    Move,

    /// <summary>Fails, and with it the whole patch, unless the value is the one given.</summary>
    Test,
}

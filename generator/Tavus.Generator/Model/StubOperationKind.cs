namespace Tavus.Generator.Model;

/// <summary>What an operation does with the objects in the stub's memory.</summary>
internal enum StubOperationKind
{
    List,
    Create,
    Get,

    /// <summary>Applies a JSON Patch.</summary>
    Patch,
    Delete,

    /// <summary>Any other operation on one object, such as ending a conversation.</summary>
    Action,
}

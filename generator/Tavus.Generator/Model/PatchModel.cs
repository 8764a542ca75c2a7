namespace Tavus.Generator.Model;

/// <summary>An operation that changes an object by JSON Patch.</summary>
/// <param name="Path">The method and path, for the documentation.</param>
/// <param name="IdName">The C# parameter of the id.</param>
/// <param name="IdDescription">The description of the id in the OpenAPI document.</param>
/// <param name="ObjectType">The schema of the object that Get returns and UpdateAsync changes; null if there is no Get.</param>
internal sealed record PatchModel(string Path, string IdName, string IdDescription, string? ObjectType)
{
    /// <summary>The schema of an item of the request's body.</summary>
    public const string Operation = "JsonPatchOperation";
}

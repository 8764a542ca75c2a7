namespace Tavus.Generator.Model;

/// <summary>An operation that changes an object by JSON Patch.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="ObjectType">The schema of the object that Get returns and UpdateAsync changes; null if there is no Get.</param>
internal sealed record PatchModel(OperationModel Operation, string? ObjectType)
{
    public ParameterModel Id => Operation.PathParameters.Last();
}

namespace Tavus.Generator.Model;

/// <summary>A tag of the OpenAPI document. The operations of the tag form one client.</summary>
/// <param name="Name">The name in C#, such as <c>Personas</c>.</param>
/// <param name="Description">The description of the tag.</param>
/// <param name="Operations">The operations, in the order of the OpenAPI document.</param>
/// <param name="List">The operation that lists the objects; null if there is none.</param>
/// <param name="Patch">The operation that changes the objects by JSON Patch; null if there is none.</param>
/// <param name="Waits">The waits for the objects (<c>x-wait</c>).</param>
internal sealed record ResourceModel(
    string Name,
    string Description,
    EquatableArray<OperationModel> Operations = default,
    ListModel? List = null,
    PatchModel? Patch = null,
    EquatableArray<WaitModel> Waits = default)
{
    /// <summary>The operation that gets an object; null if there is none.</summary>
    public OperationModel? Get => Operations.FirstOrDefault(static operation => operation.Verb == "Get");
}

namespace Tavus.Generator.Model;

/// <summary>A tag of the OpenAPI document. The operations of the tag form one client.</summary>
/// <param name="Name">The name in C#, such as <c>Personas</c>.</param>
internal sealed record ResourceModel(string Name, string Description, IReadOnlyList<OperationModel> Operations, ListModel? List)
{
    /// <summary>The operation that gets an object; null if there is none.</summary>
    public OperationModel? Get => Operations.FirstOrDefault(static operation => operation.Verb == "Get");

    /// <summary>The operation that changes an object by JSON Patch; null if there is none.</summary>
    public OperationModel? Patch => Operations.FirstOrDefault(static operation => operation.IsPatch);

    /// <summary>The schema of the object that Get returns and UpdateAsync changes; null if there is no such pair of operations.</summary>
    public string? PatchedType => Patch is { } patch && Get?.PathTemplate == patch.PathTemplate ? Get.Result : null;

    /// <summary>The waits for the objects (<c>x-wait</c>).</summary>
    public IReadOnlyList<WaitModel> Waits => Get?.Waits ?? [];
}

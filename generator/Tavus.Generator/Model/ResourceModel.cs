namespace Tavus.Generator.Model;

/// <summary>A tag of the OpenAPI document. The operations of the tag form one client.</summary>
/// <param name="Name">The name in C#, such as <c>Personas</c>.</param>
/// <param name="Words">The name as used in a sentence, such as <c>personas</c>.</param>
/// <param name="List">The operation that lists the objects; null if there is none.</param>
/// <param name="Patch">The operation that changes the objects by JSON Patch; null if there is none.</param>
/// <param name="Waits">The waits for the objects (<c>x-wait</c>).</param>
/// <param name="Description">The description of the tag.</param>
internal sealed record ResourceModel(string Name, string Words, ListModel? List, PatchModel? Patch, EquatableArray<WaitModel> Waits = default, string Description = "");

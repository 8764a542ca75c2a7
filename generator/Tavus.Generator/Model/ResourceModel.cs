namespace Tavus.Generator.Model;

/// <summary>A tag of the document, whose operations are one client.</summary>
/// <param name="Name">The name in C#, such as <c>Personas</c>.</param>
/// <param name="Words">The name in a sentence, such as <c>personas</c>.</param>
/// <param name="List">How its objects are listed; null if they are not.</param>
/// <param name="Patch">How its objects are changed by JSON Patch; null if they are not.</param>
/// <param name="Waits">What can be waited for (<c>x-wait</c>).</param>
internal sealed record ResourceModel(string Name, string Words, ListModel? List, PatchModel? Patch, EquatableArray<WaitModel> Waits = default);

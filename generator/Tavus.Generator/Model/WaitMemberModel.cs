namespace Tavus.Generator.Model;

/// <param name="Path">The name on the wire; for a member of the items of a list, after that of the list and a slash.</param>
/// <param name="CSharpName">The property.</param>
/// <param name="Kind">The type of its value.</param>
/// <param name="List">The property with the list; null if the member is one of the object itself.</param>
internal sealed record WaitMemberModel(string Path, string CSharpName, TypeKind Kind, string? List = null);

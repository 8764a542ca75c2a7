namespace Tavus.Generator.Model;

/// <param name="Path">The name on the wire, such as <c>status</c>; for the items of a list, the list and the member, such as <c>events/event_type</c>.</param>
/// <param name="CSharpName">The property.</param>
/// <param name="Kind">The type of the value.</param>
/// <param name="List">The property with the list; null if the member belongs to the object itself.</param>
internal sealed record WaitMemberModel(string Path, string CSharpName, TypeKind Kind, string? List = null);

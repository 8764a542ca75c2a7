namespace Tavus.Generator.Model;

/// <param name="Path">The name on the wire, such as <c>status</c>. For a member of list items, the names of the list and of the member, such as <c>events/event_type</c>.</param>
/// <param name="CSharpName">The C# property of the member.</param>
/// <param name="Kind">The type of the value.</param>
/// <param name="List">The property with the list; null if the member belongs to the object itself.</param>
internal sealed record WaitMemberModel(string Path, string CSharpName, TypeKind Kind, string? List = null);

namespace Tavus.Generator.Model;

/// <summary>A member that a wait checks.</summary>
/// <param name="List">The list whose items have the member; null if the member belongs to the object itself.</param>
internal sealed record WaitMemberModel(PropertyModel Property, PropertyModel? List)
{
    /// <summary>The name on the wire, such as <c>status</c>. For a member of list items, the names of the list and of the member, such as <c>events/event_type</c>.</summary>
    public string Path => List is null ? Property.JsonName : $"{List.JsonName}/{Property.JsonName}";
}

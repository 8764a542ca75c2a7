namespace Tavus.Testing;

/// <summary>A state that a client can wait for (<c>x-wait</c> in the OpenAPI document).</summary>
/// <param name="Member">The member with the state, such as <c>status</c>. If the state is in the items of a list: the names of the list and of the item's member, such as <c>events/event_type</c>.</param>
/// <param name="Ready">The states that end the wait.</param>
/// <param name="Failed">The states that end the wait with an exception.</param>
/// <param name="Renewed">The member with the time at which the object last entered a ready state; null if there is no such member.</param>
internal sealed record DocumentedWait(string Member, IReadOnlyList<string> Ready, IReadOnlyList<string> Failed, string? Renewed)
{
    public bool IsFinal(string? state) => state is not null && (Ready.Contains(state) || Failed.Contains(state));
}

namespace Tavus.Testing;

/// <summary>A state that a client can wait for (<c>x-wait</c> in the OpenAPI document).</summary>
/// <param name="member">The member with the state, such as <c>status</c>. If the state is in the items of a list: the names of the list and of the item's member, such as <c>events/event_type</c>.</param>
/// <param name="ready">The states that end the wait.</param>
/// <param name="failed">The states that end the wait with an exception.</param>
/// <param name="renewed">The member with the time at which the object last entered a ready state; null if there is no such member.</param>
internal sealed class DocumentedWait(string member, IReadOnlyList<string> ready, IReadOnlyList<string> failed, string? renewed)
{
    public string Member { get; } = member;

    public string Ready { get; } = ready[0];

    public string? Renewed { get; } = renewed;

    public bool IsFinal(string? state) => state is not null && (ready.Contains(state) || failed.Contains(state));
}

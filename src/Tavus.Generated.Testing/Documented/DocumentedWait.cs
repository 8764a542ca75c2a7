namespace Tavus.Testing;

/// <summary>What a client can wait for (<c>x-wait</c> of the document).</summary>
/// <param name="member">The member with the state; for a member of the items of a list, after that of the list and a slash.</param>
/// <param name="ready">The states that end the wait.</param>
/// <param name="failed">The states that end it with an exception.</param>
/// <param name="renewed">The time of the last change to a ready state; null if there is none.</param>
internal sealed class DocumentedWait(string member, IReadOnlyList<string> ready, IReadOnlyList<string> failed, string? renewed)
{
    public string Member { get; } = member;

    public string Ready { get; } = ready[0];

    public string? Renewed { get; } = renewed;

    public bool IsFinal(string? state) => state is not null && (ready.Contains(state) || failed.Contains(state));
}

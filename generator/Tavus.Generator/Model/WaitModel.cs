namespace Tavus.Generator.Model;

/// <summary>A wait: polls an operation that gets an object (<c>x-wait</c>).</summary>
/// <param name="Name">The name of the wait, such as <c>UntilReady</c>.</param>
/// <param name="Ready">The states that end the wait successfully.</param>
/// <param name="Failed">The states that end the wait with an exception.</param>
/// <param name="IntervalSeconds">The default time between two polls.</param>
/// <param name="TimeoutSeconds">The default time limit.</param>
/// <param name="Reason">The member with the reason why an object failed; null if there is no such member.</param>
/// <param name="Renewed">The member that changes each time that an object becomes ready again; null if there is no such member.</param>
/// <param name="Query">The boolean query parameters to send with each poll, by C# parameter name.</param>
internal sealed record WaitModel(
    string Name,
    OperationModel Operation,
    WaitMemberModel State,
    IReadOnlyList<string> Ready,
    IReadOnlyList<string> Failed,
    double IntervalSeconds,
    double TimeoutSeconds,
    WaitMemberModel? Reason,
    WaitMemberModel? Renewed,
    IReadOnlyList<(string Name, string Value)> Query)
{
    /// <summary>The schema of the object.</summary>
    public string ObjectType => Operation.Result ?? "";

    public ParameterModel Id => Operation.PathParameters.First();
}

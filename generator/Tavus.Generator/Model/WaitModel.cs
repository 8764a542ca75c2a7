namespace Tavus.Generator.Model;

/// <summary>A wait: polls an operation that gets an object (<c>x-wait</c>).</summary>
/// <param name="Name">The name of the wait, such as <c>UntilReady</c>.</param>
/// <param name="OperationId">The operation that polls.</param>
/// <param name="Verb">The name of the operation in C#, such as <c>Get</c>.</param>
/// <param name="IdName">The C# parameter of the id.</param>
/// <param name="IdDescription">The description of the id in the OpenAPI document.</param>
/// <param name="ObjectType">The schema of the object.</param>
/// <param name="State">The member with the state.</param>
/// <param name="Ready">The states that end the wait successfully.</param>
/// <param name="Failed">The states that end the wait with an exception.</param>
/// <param name="IntervalSeconds">The default time between two polls.</param>
/// <param name="TimeoutSeconds">The default time limit.</param>
internal sealed record WaitModel(
    string Name,
    string OperationId,
    string Verb,
    string IdName,
    string IdDescription,
    string ObjectType,
    WaitMemberModel State,
    EquatableArray<string> Ready,
    EquatableArray<string> Failed,
    double IntervalSeconds,
    double TimeoutSeconds)
{
    /// <summary>The member with the reason why an object failed; null if there is no such member.</summary>
    public WaitMemberModel? Reason { get; init; }

    /// <summary>The member that changes each time that an object becomes ready again; null if there is no such member.</summary>
    public WaitMemberModel? Renewed { get; init; }

    /// <summary>The boolean query parameters to send with each poll, by C# parameter name.</summary>
    public EquatableArray<NamedValueModel> Query { get; init; }
}

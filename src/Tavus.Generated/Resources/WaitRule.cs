namespace Tavus.Resources;

/// <summary>The conditions that end the wait for an object (<c>x-wait</c> in the OpenAPI document).</summary>
/// <param name="operationId">The operation that polls the object.</param>
/// <param name="words">The words for the object in messages, such as <c>video</c>.</param>
/// <param name="interval">The default time between two polls.</param>
/// <param name="getStates">Returns the state of an object, or the states of its parts.</param>
internal sealed class WaitRule<T>(string operationId, string words, TimeSpan interval, TimeSpan timeout, Func<T, IEnumerable<string?>> getStates)
    where T : class, ITavusModel
{
    public string OperationId { get; } = operationId;

    public string Words { get; } = words;

    public TimeSpan Interval { get; } = interval;

    public TimeSpan Timeout { get; } = timeout;

    /// <summary>The states that end the wait with success.</summary>
    public string[] Ready { get; init; } = [];

    /// <summary>The states that end the wait with an exception.</summary>
    public string[] Failed { get; init; } = [];

    /// <summary>Gets the reason why an object failed.</summary>
    public Func<T, string?>? GetReason { get; init; }

    /// <summary>Gets a value that changes whenever an object becomes ready again; null if the object has no such value.</summary>
    public Func<T, object?>? GetRenewal { get; init; }

    public bool IsReady(T value) => getStates(value).Any(Ready.Contains);

    public bool HasFailed(T value) => getStates(value).Any(Failed.Contains);

    public string? LastState(T value) => getStates(value).LastOrDefault();

    /// <summary>Whether the object's state is final, but may still be the state from before the change that the caller waits for.</summary>
    public bool IsFrom(T previous, T value) =>
        GetRenewal is { } renewal
        && Equals(renewal(previous), renewal(value))
        && (IsFinal(previous) ? IsFinal(value) : IsReady(value) && renewal(previous) is not null);

    private bool IsFinal(T value) => IsReady(value) || HasFailed(value);
}

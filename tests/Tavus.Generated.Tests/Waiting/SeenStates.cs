namespace Tavus.Tests.Waiting;

/// <summary>Records the states that a wait reports, in order. Unlike Progress, it records them synchronously.</summary>
internal sealed class SeenStates<T>(Func<T, string?> getState) : IProgress<T>
{
    public List<string?> States { get; } = [];

    public void Report(T value) => States.Add(getState(value));
}

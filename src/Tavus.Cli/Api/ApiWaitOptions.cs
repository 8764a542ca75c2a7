namespace Tavus.Cli.Api;

/// <summary>The options of a wait for an object of any type.</summary>
/// <param name="Interval">The time between two polls; null for the default of the resource.</param>
/// <param name="Timeout">The longest time to wait; null for the default of the resource.</param>
/// <param name="Report">Receives the state after each poll.</param>
/// <param name="Previous">The object as it was before it was renewed; null to accept the current state.</param>
internal sealed record ApiWaitOptions(TimeSpan? Interval, TimeSpan? Timeout, Action<string?> Report, ITavusModel? Previous)
{
    public TavusWaitOptions<T> To<T>(Func<T, string?> getState)
        where T : class, ITavusModel =>
        new() { Interval = Interval, Timeout = Timeout, Previous = (T?)Previous, Progress = new StateProgress<T>(item => Report(getState(item))) };

    /// <summary>Calls the action immediately, whereas <see cref="Progress{T}"/> queues the call.</summary>
    private sealed class StateProgress<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}

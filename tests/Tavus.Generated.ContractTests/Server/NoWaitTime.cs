namespace Tavus.ContractTests.Server;

/// <summary>A clock on which the waits before retries end at once, but no time limit expires.</summary>
internal sealed class NoWaitTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, state is CancellationTokenSource ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
}

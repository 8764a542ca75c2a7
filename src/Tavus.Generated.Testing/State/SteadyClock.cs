namespace Tavus.Testing;

/// <summary>A clock by which a second passes each time it is looked at, so that a test has the same times in every run.</summary>
internal sealed class SteadyClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private long _seconds = -1;

    public override DateTimeOffset GetUtcNow() => Start.AddSeconds(Interlocked.Increment(ref _seconds));
}

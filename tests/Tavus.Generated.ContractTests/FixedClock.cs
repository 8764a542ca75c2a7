namespace Tavus.ContractTests;

/// <summary>A clock that stands still; its timers run as the system's do.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}

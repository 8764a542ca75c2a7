namespace Tavus.Testing;

/// <summary>A clock that advances by a second at each reading, so that a test has the same times in every run.</summary>
internal sealed class FixedStepTimeProvider : TimeProvider
{
    /// <summary>Later than all times in the examples of the OpenAPI documents, so that no change of an example is earlier than its creation.</summary>
    private static readonly DateTimeOffset Start = new(2026, 8, 1, 0, 0, 0, TimeSpan.Zero);

    private long _seconds = -1;

    public override DateTimeOffset GetUtcNow() => Start.AddSeconds(Interlocked.Increment(ref _seconds));

    public void Reset() => Interlocked.Exchange(ref _seconds, -1);
}

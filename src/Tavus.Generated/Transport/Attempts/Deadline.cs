namespace Tavus.Transport;

/// <summary>The time by which a call must end, with all its attempts.</summary>
internal readonly struct Deadline(TimeSpan total, TimeProvider timeProvider)
{
    private readonly long _start = timeProvider.GetTimestamp();

    /// <summary>The given time, or the remaining time if that is less.</summary>
    public TimeSpan Limit(TimeSpan time)
    {
        if (total == Timeout.InfiniteTimeSpan)
        {
            return time;
        }

        var left = total - timeProvider.GetElapsedTime(_start);
        return time == Timeout.InfiniteTimeSpan || time > left ? Positive(left) : time;
    }

    /// <summary>Whether any time remains after the wait.</summary>
    public bool Allows(TimeSpan wait) => total == Timeout.InfiniteTimeSpan || timeProvider.GetElapsedTime(_start) + wait < total;

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(1);
}

namespace Tavus.Transport;

/// <summary>When a call must be over, however many attempts it takes.</summary>
internal readonly struct Deadline(TimeSpan total, TimeProvider timeProvider)
{
    private readonly long _start = timeProvider.GetTimestamp();

    /// <summary>No more time than is left of the whole.</summary>
    public TimeSpan Limit(TimeSpan time)
    {
        if (total == Timeout.InfiniteTimeSpan)
        {
            return time;
        }

        var left = total - timeProvider.GetElapsedTime(_start);
        return time == Timeout.InfiniteTimeSpan || time > left ? Positive(left) : time;
    }

    /// <summary>Whether there is time for something after such a wait.</summary>
    public bool Allows(TimeSpan wait) => total == Timeout.InfiniteTimeSpan || timeProvider.GetElapsedTime(_start) + wait < total;

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(1);
}

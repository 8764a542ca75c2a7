namespace Tavus.Transport;

/// <summary>The time by which a call must end, with all its attempts.</summary>
internal readonly struct Deadline(TimeSpan total, TimeProvider timeProvider)
{
    private readonly long _start = timeProvider.GetTimestamp();

    /// <summary>Returns the given time, or the time left until the deadline if that is shorter.</summary>
    public TimeSpan Limit(TimeSpan time)
    {
        if (total == Timeout.InfiniteTimeSpan)
        {
            return time;
        }

        var left = total - timeProvider.GetElapsedTime(_start);
        return time == Timeout.InfiniteTimeSpan || time > left ? TimeSpan.FromMilliseconds(Math.Max(1, left.TotalMilliseconds)) : time;
    }

    /// <summary>Whether a wait of this length would end before the deadline.</summary>
    public bool Allows(TimeSpan wait) => total == Timeout.InfiniteTimeSpan || timeProvider.GetElapsedTime(_start) + wait < total;
}

namespace Tavus.FaultTests.Servers;

/// <summary>A clock on which waits between attempts end at once, and time limits expire only when a test advances it.</summary>
internal sealed class FaultTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Limit> _limits = [];
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 7, 14, 17, 0, 0, TimeSpan.Zero).AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            var limit = new Limit(this, () => callback(state), _ticks + dueTime.Ticks);
            if (state is CancellationTokenSource)
            {
                _limits.Add(limit);
            }
            else if (dueTime != Timeout.InfiniteTimeSpan)
            {
                ThreadPool.QueueUserWorkItem(_ => callback(state));
            }

            return limit;
        }
    }

    public void Advance(TimeSpan time)
    {
        Limit[] due;
        lock (_gate)
        {
            _ticks += time.Ticks;
            due = [.. _limits.Where(limit => limit.Due <= _ticks)];
            _limits.RemoveAll(limit => limit.Due <= _ticks);
        }

        foreach (var limit in due)
        {
            limit.RunOut();
        }
    }

    private void Remove(Limit limit)
    {
        lock (_gate)
        {
            _limits.Remove(limit);
        }
    }

    private sealed class Limit(FaultTime time, Action runOut, long due) : ITimer
    {
        public long Due => due;

        public Action RunOut => runOut;

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => time.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}

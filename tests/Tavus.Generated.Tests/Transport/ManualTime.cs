namespace Tavus.Tests.Transport;

/// <summary>A clock that goes only when told to.</summary>
internal sealed class ManualTime(DateTimeOffset now) : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            var timer = new ManualTimer(() => callback(state), _now, dueTime);
            _timers.Add(timer);
            return timer;
        }
    }

    public void Advance(TimeSpan time)
    {
        lock (_gate)
        {
            _now += time;
            _timers.ForEach(timer => timer.FireIfDue(_now));
        }
    }

    private sealed class ManualTimer(Action callback, DateTimeOffset created, TimeSpan dueTime) : ITimer
    {
        private DateTimeOffset? _due = DueAt(created, dueTime);

        public void FireIfDue(DateTimeOffset now)
        {
            if (_due <= now)
            {
                _due = null;
                callback();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => _due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        private static DateTimeOffset? DueAt(DateTimeOffset now, TimeSpan dueTime) =>
            dueTime == Timeout.InfiniteTimeSpan ? null : now + dueTime;
    }
}

namespace Tavus.FaultTests.Witness;

/// <summary>Listens to all output of the process until it is disposed, and collects the texts of given objects.</summary>
internal sealed class Witnesses : IDisposable
{
    private readonly Testimony _heard = new();
    private readonly ActivityWitness _activities;
    private readonly MetricWitness _metrics;
    private readonly EventWitness _events;

    public Witnesses()
    {
        Logs = new LogWitness(_heard);
        _activities = new ActivityWitness(_heard);
        _metrics = new MetricWitness(_heard);
        _events = new EventWitness(_heard);
    }

    public LogWitness Logs { get; }

    public IEnumerable<string> Places => _heard.Places;

    /// <summary>Collects all texts of an exception and its inner exceptions.</summary>
    public void Hear(Exception? exception)
    {
        Hear((object?)exception);
        for (; exception is not null; exception = exception.InnerException)
        {
            var where = exception.GetType().Name;
            _heard.Add(where, exception);
            foreach (var key in exception.Data.Keys)
            {
                _heard.Add($"{where}.Data", key);
                _heard.Add($"{where}.Data", exception.Data[key]);
            }

            foreach (var property in exception.GetType().GetProperties())
            {
                HearAll($"{where}.{property.Name}", property.GetValue(exception));
            }
        }
    }

    /// <summary>Collects the texts of an object, from ToString and in a debugger.</summary>
    public void Hear(object? value)
    {
        if (value is not null)
        {
            var where = value.GetType().Name;
            HearAll(where, value);
            DebuggerView.Show(value, (member, shown) => _heard.Add($"debugger's view of {where}{member}", shown));
        }
    }

    public IReadOnlyList<string> FindLeaks() => _heard.FindLeaks();

    public void Dispose()
    {
        _activities.Dispose();
        _metrics.Dispose();
        _events.Dispose();
    }

    private void HearAll(string where, object? value)
    {
        _heard.Add(where, value);
        foreach (var item in value is System.Collections.IEnumerable items and not string ? items : Array.Empty<object>())
        {
            _heard.Add(where, item);
        }
    }
}

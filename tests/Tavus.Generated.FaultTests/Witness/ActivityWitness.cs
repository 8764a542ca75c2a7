using System.Diagnostics;

namespace Tavus.FaultTests.Witness;

/// <summary>Listens to the activities of all sources: the library's source, and those of .NET.</summary>
internal sealed class ActivityWitness : IDisposable
{
    private readonly ActivityListener _listener;

    public ActivityWitness(Testimony heard)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Hear(activity, heard),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    private static void Hear(Activity activity, Testimony heard)
    {
        var where = $"activity {activity.Source.Name}";
        heard.Add(where, activity.DisplayName);
        heard.Add(where, activity.StatusDescription);
        heard.Add(where, activity.TraceStateString);
        heard.Add(where, activity.TagObjects);
        heard.Add($"{where} baggage", activity.Baggage.Select(static item => new KeyValuePair<string, object?>(item.Key, item.Value)));
        foreach (var occasion in activity.Events)
        {
            heard.Add($"{where} event", occasion.Name);
            heard.Add($"{where} event", occasion.Tags);
        }
    }
}

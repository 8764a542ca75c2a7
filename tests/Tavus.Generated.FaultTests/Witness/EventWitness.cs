using System.Diagnostics.Tracing;

namespace Tavus.FaultTests.Witness;

/// <summary>Listens to the event sources of System.Net.</summary>
internal sealed class EventWitness(Testimony heard) : EventListener
{
    // A field initializer, since it runs before the constructor of the base class, which already calls OnEventSourceCreated.
    private readonly Testimony _heard = heard;

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name.StartsWith("System.Net.", StringComparison.Ordinal))
        {
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        foreach (var argument in eventData.Payload ?? [])
        {
            _heard.Add($"event source {eventData.EventSource.Name} {eventData.EventName}", argument);
        }
    }
}

using System.Diagnostics.Metrics;

namespace Tavus.FaultTests.Witness;

/// <summary>Listens to the measurements of every meter.</summary>
internal sealed class MetricWitness : IDisposable
{
    private readonly MeterListener _listener = new();

    public MetricWitness(Testimony heard)
    {
        _listener.InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Hear(instrument, tags, heard));
        _listener.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Hear(instrument, tags, heard));
        _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear(instrument, tags, heard));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    private static void Hear(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags, Testimony heard)
    {
        heard.Add($"meter {instrument.Meter.Name}", instrument.Name);
        heard.Add($"meter {instrument.Meter.Name} {instrument.Name}", tags.ToArray());
    }
}

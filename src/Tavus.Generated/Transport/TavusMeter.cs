using System.Diagnostics.Metrics;

namespace Tavus.Transport;

/// <summary>What the library counts, for whoever listens to the meter <c>Tavus</c>.</summary>
internal static class TavusMeter
{
    private static readonly Meter Meter = new("Tavus");

    public static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "tavus.client.retries", "{retry}", "Requests that were sent again after a failure.");

    public static readonly Counter<long> Drift = Meter.CreateCounter<long>(
        "tavus.client.drift", "{departure}", "Departures of answers from the OpenAPI document.");
}

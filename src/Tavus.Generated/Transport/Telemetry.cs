using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Tavus.Transport;

/// <summary>What the library tells whoever listens to the activity source and the meter <c>Tavus</c>. Nothing is computed where nobody does.</summary>
internal static class Telemetry
{
    public const string Name = "Tavus";

    private static readonly Meter Meter = new(Name);

    public static readonly ActivitySource Source = new(Name);

    public static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "tavus.client.operation.duration", "s", "How long calls take, with all their tries.");

    public static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "tavus.client.retries", "{retry}", "Requests that were sent again after a failure.");

    public static readonly Counter<long> Drift = Meter.CreateCounter<long>(
        "tavus.client.drift", "{departure}", "Departures of answers from the OpenAPI document.");

    public static bool IsWanted => Duration.Enabled || Source.HasListeners();

    public static CallTelemetry Start(ApiOperation operation, TransportSettings settings) => new(operation, new Uri(settings.BaseUrl));
}

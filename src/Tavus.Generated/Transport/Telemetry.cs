using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Tavus.Transport;

/// <summary>The activity source and the meter <c>Tavus</c>. Without a listener, nothing is computed.</summary>
internal static class Telemetry
{
    public const string Name = "Tavus";

    public const string OperationName = "tavus.operation.name";

    private static readonly Meter Meter = new(Name);

    public static readonly ActivitySource Source = new(Name);

    public static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "tavus.client.operation.duration", "s", "Duration of calls, all attempts included.");

    public static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "tavus.client.retries", "{retry}", "Attempts after the first.");

    public static readonly Counter<long> Drift = Meter.CreateCounter<long>(
        "tavus.client.drift", "{difference}", "Differences between responses and the OpenAPI document.");

    public static bool IsWanted => Duration.Enabled || Source.HasListeners();

    public static CallTelemetry Start(ApiOperation operation, TransportSettings settings) => new(operation, new Uri(settings.BaseUrl));
}

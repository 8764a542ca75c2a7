using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Tavus.Transport;

/// <summary>The activity source and the meter <c>Tavus</c>. Without a listener, nothing is computed.</summary>
internal static class Telemetry
{
    public const string Name = "Tavus";

    public const string OperationName = "tavus.operation.name";

    private static readonly Meter Meter = new(Name, UserAgent.Version);

    public static readonly ActivitySource Source = new(Name, UserAgent.Version);

    public static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "tavus.client.operation.duration",
        "s",
#if NET9_0_OR_GREATER
        // In seconds, since the default buckets of collectors are for milliseconds.
        advice: new() { HistogramBucketBoundaries = (double[])[0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300] },
#endif
        description: "Duration of calls, all attempts included.");

    public static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "tavus.client.retries", "{retry}", "Attempts after the first.");

    public static readonly Counter<long> Drift = Meter.CreateCounter<long>(
        "tavus.client.drift", "{difference}", "Differences between responses and the OpenAPI document.");

    /// <returns>The telemetry of the call; null if there is no listener.</returns>
    public static CallTelemetry? Start(ApiCall call) =>
        Duration.Enabled || Source.HasListeners() ? new CallTelemetry(call.Operation, new Uri(call.Settings.BaseUrl)) : null;
}

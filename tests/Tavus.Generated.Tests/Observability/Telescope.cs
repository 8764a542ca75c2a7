using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Tavus.Tests.Observability;

/// <summary>Collects the library's telemetry with the OpenTelemetry SDK, as an application would.</summary>
internal sealed class Telescope : IDisposable
{
    private readonly ListExporter<Activity, Activity> _activities = new(static activity => activity);
    private readonly ListExporter<Metric, IReadOnlyList<Measure>> _metrics = new(Measure.AllOf);
    private readonly TracerProvider _tracing;
    private readonly MeterProvider _metering;

    public Telescope()
    {
        _tracing = Sdk.CreateTracerProviderBuilder().AddSource("Tavus").AddProcessor(new SimpleActivityExportProcessor(_activities)).Build();
        _metering = Sdk.CreateMeterProviderBuilder().AddMeter("Tavus").AddReader(new BaseExportingMetricReader(_metrics)).Build();
    }

    /// <summary>The activities of calls to one server. The activities of concurrent tests, which use other servers, are left out.</summary>
    public IReadOnlyList<Activity> ActivitiesOf(int port) => [.. _activities.Exported.ToArray().Where(activity => Equals(activity.GetTagItem("server.port"), port))];

    public IReadOnlyList<Measure> Measures()
    {
        _metering.ForceFlush();
        return [.. _metrics.Exported.SelectMany(static measures => measures)];
    }

    public void Dispose()
    {
        _tracing.Dispose();
        _metering.Dispose();
        _activities.Dispose();
        _metrics.Dispose();
    }
}

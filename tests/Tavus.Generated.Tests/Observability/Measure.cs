using OpenTelemetry.Metrics;

namespace Tavus.Tests.Observability;

/// <summary>The measurements of an instrument with one set of tags.</summary>
internal sealed record Measure(string Name, double Sum, long Count, IReadOnlyDictionary<string, object?> Tags)
{
    public static IReadOnlyList<Measure> AllOf(Metric metric)
    {
        var measures = new List<Measure>();
        foreach (var point in metric.GetMetricPoints())
        {
            var tags = new Dictionary<string, object?>();
            foreach (var tag in point.Tags)
            {
                tags[tag.Key] = tag.Value;
            }

            measures.Add(metric.MetricType == MetricType.Histogram
                ? new Measure(metric.Name, point.GetHistogramSum(), point.GetHistogramCount(), tags)
                : new Measure(metric.Name, point.GetSumLong(), point.GetSumLong(), tags));
        }

        return measures;
    }
}

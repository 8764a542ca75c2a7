using OpenTelemetry;

namespace Tavus.Tests.Observability;

/// <summary>Keeps the items that OpenTelemetry exports.</summary>
internal sealed class ListExporter<T, TKept>(Func<T, TKept> keep) : BaseExporter<T>
    where T : class
{
    public List<TKept> Exported { get; } = [];

    public override ExportResult Export(in Batch<T> batch)
    {
        foreach (var item in batch)
        {
            Exported.Add(keep(item));
        }

        return ExportResult.Success;
    }
}

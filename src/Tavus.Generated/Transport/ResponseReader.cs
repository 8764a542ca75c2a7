using Microsoft.Extensions.Logging;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Reads answers and watches where they depart from the document: counts, logs, and in strict mode throws. Costs nothing where nobody asks.</summary>
internal sealed class ResponseReader(ResponseValidation contract, ILogger logger)
{
    public T Read<T>(ReadOnlySpan<byte> body, ApiOperation operation, BodyReader<T> read)
    {
        if (contract == ResponseValidation.Tolerant && !Telemetry.Drift.Enabled && !logger.IsEnabled(LogLevel.Debug))
        {
            return read(body, null);
        }

        return Read(body, operation, read, out _);
    }

    public T Read<T>(ReadOnlySpan<byte> body, ApiOperation operation, BodyReader<T> read, out IReadOnlyList<Drift> drift)
    {
        var log = new DriftLog();
        var value = read(body, log);
        drift = DriftReport.Read(body, log);
        foreach (var entry in drift)
        {
            Telemetry.Drift.Add(1, new("tavus.operation", operation.Id), new("tavus.drift.kind", entry.Kind.ToString()));
            Log.ResponseDrift(logger, operation.Id, entry.Path, entry.Kind, entry.Documented, entry.Actual);
        }

        return contract == ResponseValidation.Strict && log.Count > 0 ? throw ContractError.Departs(drift, log.Count) : value;
    }
}

using Microsoft.Extensions.Logging;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Reads responses and reports their drift: counts it, logs it, and throws in strict mode. Without a listener, drift costs nothing.</summary>
internal sealed class ResponseReader(ResponseValidation validation, ILogger logger)
{
    public T Read<T>(ReadOnlySpan<byte> body, ApiOperation operation, BodyReader<T> read)
    {
        if (validation == ResponseValidation.Tolerant && !Telemetry.Drift.Enabled && !logger.IsEnabled(LogLevel.Debug))
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
            Telemetry.Drift.Add(1, new(Telemetry.OperationName, operation.Id), new("tavus.drift.kind", TagOf(entry.Kind)));
            Log.ResponseDrift(logger, operation.Id, entry.Path, entry.Kind, entry.Documented, entry.Actual);
        }

        return validation == ResponseValidation.Strict && log.Count > 0 ? throw ContractError.HasDrift(drift, log.Count) : value;
    }

    /// <summary>Snake case, as in OpenTelemetry's own attribute values.</summary>
    private static string TagOf(DriftKind kind) => kind switch
    {
        DriftKind.UndocumentedMember => "undocumented_member",
        DriftKind.UndocumentedValue => "undocumented_value",
        DriftKind.TypeMismatch => "type_mismatch",
        DriftKind.MissingMember => "missing_member",
        DriftKind.InvalidTimestamp => "invalid_timestamp",
        DriftKind.DuplicateMember => "duplicate_member",
        _ => "number_out_of_range",
    };
}

using Microsoft.Extensions.Logging;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Reads responses, counts and logs their drift, and throws for drift in strict mode. Drift is computed only if something uses it.</summary>
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
            Observers.Notify((operation.Id, entry.Kind), static seen => Telemetry.Drift.Add(1, new(Telemetry.OperationName, seen.Id), new("tavus.drift.kind", TagOf(seen.Kind))));
            var (path, actual) = (LogText.Line(entry.Path), LogText.Line(entry.Actual ?? "nothing"));
            Log.ResponseDrift(logger, operation.Id, path, entry.Kind, entry.Documented, actual);
        }

        return validation == ResponseValidation.Strict && log.Count > 0 ? throw ContractError.HasDrift(drift, log.Count) : value;
    }

    /// <summary>The name of a kind in telemetry, in snake case like OpenTelemetry's own attribute values.</summary>
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

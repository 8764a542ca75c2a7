using Microsoft.Extensions.Logging;

namespace Tavus.Transport;

/// <summary>Reads responses, counts and logs their drift, and throws for drift in strict mode. Drift is computed only if something uses it.</summary>
internal static class ResponseReader
{
    public static T Read<T>(ReadOnlySpan<byte> body, ApiCall call, BodyReader<T> read) =>
        NeedsDrift(call.Settings) ? Read(body, call, read, out _) : Parse(body, call, read, null);

    public static T Read<T>(ReadOnlySpan<byte> body, ApiCall call, BodyReader<T> read, out IReadOnlyList<Drift> drift)
    {
        var log = new DriftLog();
        var value = Parse(body, call, read, log);
        drift = log.Count == 0 ? [] : Report(body, call, log);
        return call.Options.ResponseValidation == ResponseValidation.Strict && log.Count > 0 ? throw ContractError.HasDrift(drift, log.Count) : value;
    }

    private static bool NeedsDrift(TransportSettings settings) =>
        settings.Options.ResponseValidation == ResponseValidation.Strict || Telemetry.Drift.Enabled || settings.Logger.IsEnabled(LogLevel.Debug);

    /// <summary>Counts and logs the drift. A separate method, so that a response without drift allocates no closure.</summary>
    private static IReadOnlyList<Drift> Report(ReadOnlySpan<byte> body, ApiCall call, DriftLog log)
    {
        var secrets = call.CollectSecrets();
        var drift = DriftReport.Read(body, log, text => ErrorText.MaskKnown(text, secrets));
        foreach (var entry in drift)
        {
            // In snake case, like OpenTelemetry's own attribute values.
            var kind = JsonNamingPolicy.SnakeCaseLower.ConvertName(entry.Kind.ToString());
            Observers.Notify(() => Telemetry.Drift.Add(1, new(Telemetry.OperationName, call.Operation.Id), new("tavus.drift.kind", kind)));
            var (path, actual) = (LogText.Line(entry.Path), LogText.Line(entry.Actual ?? "nothing"));
            Log.ResponseDrift(call.Settings.Logger, call.Operation.Id, path, entry.Kind, entry.Documented, actual);
        }

        return drift;
    }

    /// <summary>Parses a response. In an error, masks the secrets of the request: the path consists of received names, which may echo a secret.</summary>
    private static T Parse<T>(ReadOnlySpan<byte> body, ApiCall call, BodyReader<T> read, DriftLog? log)
    {
        try
        {
            return read(body, log);
        }
        catch (TavusContractException exception) when (exception.Path.Length > 0)
        {
            var secrets = call.CollectSecrets();
            throw new TavusContractException(ErrorText.MaskKnown(exception.Message, secrets), ErrorText.MaskKnown(exception.Path, secrets), exception.Offset);
        }
    }
}

using System.Diagnostics;

namespace Tavus.Transport;

/// <summary>The activity and the duration of one call. Neither contains object ids, headers or bodies. The activity is of the kind Internal, since it spans all attempts. For each attempt, <see cref="HttpClient"/> adds an activity of the kind Client.</summary>
internal sealed class CallTelemetry : IDisposable
{
    private Activity? _activity;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private TagList _tags;
    private int? _statusCode;
    private string? _errorType;

    public CallTelemetry(ApiOperation operation, Uri server)
    {
        Observers.Notify(() => _activity = Telemetry.Source.StartActivity(operation.Id, ActivityKind.Internal));
        Tag(Telemetry.OperationName, operation.Id);
        Tag("url.template", operation.PathTemplate);
        Tag("server.address", server.Host);
        Tag("server.port", server.Port);
    }

    public void Succeeded(BufferedResponse response)
    {
        _statusCode = (int)response.StatusCode;
        SetRetries(response.ResendCount);
    }

    public void Failed(Exception exception)
    {
        _statusCode = exception switch
        {
            TavusApiException api => (int)api.StatusCode,
            TavusContractException contract => (int?)contract.StatusCode,
            _ => _statusCode,
        };
        _errorType = exception is TavusApiException ? _statusCode?.ToString(CultureInfo.InvariantCulture) : exception.GetType().FullName;
        SetRetries((exception as TavusException)?.Attempts - 1 ?? 0);
        _activity?.SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        Tag("http.response.status_code", _statusCode);
        Tag("error.type", _errorType);
        Observers.Notify(() => _activity?.Dispose());
        Observers.Notify(() => Telemetry.Duration.Record(_time.Elapsed.TotalSeconds, _tags));
    }

    /// <summary>Tags the activity and the duration; does nothing if the value is null.</summary>
    private void Tag(string name, object? value)
    {
        if (value is not null)
        {
            _tags.Add(name, value);
            _activity?.SetTag(name, value);
        }
    }

    private void SetRetries(int count)
    {
        if (count > 0)
        {
            _activity?.SetTag("tavus.retries", count);
        }
    }
}

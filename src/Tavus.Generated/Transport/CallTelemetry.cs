using System.Diagnostics;
using System.Globalization;

namespace Tavus.Transport;

/// <summary>One call as OpenTelemetry's conventions for HTTP clients describe it: an activity, and a measure of its duration when it is disposed. It holds no id, no header and no body.</summary>
internal sealed class CallTelemetry : IDisposable
{
    private readonly Activity? _activity;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private TagList _tags;
    private int? _statusCode;
    private string? _errorType;

    public CallTelemetry(ApiOperation operation, Uri server)
    {
        _activity = Telemetry.Source.StartActivity($"{operation.Method} {operation.PathTemplate}", ActivityKind.Client);
        Tag("tavus.operation", operation.Id);
        Tag("http.request.method", operation.Method.Method);
        Tag("url.template", operation.PathTemplate);
        Tag("server.address", server.Host);
        Tag("server.port", server.Port);
    }

    public void Answered(BufferedResponse exchange)
    {
        _statusCode = (int)exchange.StatusCode;
        NoteResends(exchange.ResendCount);
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
        NoteResends((exception as TavusException)?.Attempts - 1 ?? 0);
        _activity?.SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        Tag("http.response.status_code", _statusCode);
        Tag("error.type", _errorType);
        _activity?.Dispose();
        Telemetry.Duration.Record(_time.Elapsed.TotalSeconds, _tags);
    }

    /// <summary>Says something of the activity and of the measure alike; nothing if there is no value.</summary>
    private void Tag(string name, object? value)
    {
        if (value is not null)
        {
            _tags.Add(name, value);
            _activity?.SetTag(name, value);
        }
    }

    private void NoteResends(int count)
    {
        if (count > 0)
        {
            _activity?.SetTag("http.request.resend_count", count);
        }
    }
}

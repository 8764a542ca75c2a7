using System.Diagnostics;
using System.Globalization;

namespace Tavus.Transport;

/// <summary>One call as OpenTelemetry's conventions for HTTP clients describe it: an activity, and a measure of its duration when it is disposed. It holds no id, no header and no body.</summary>
internal sealed class CallObservation : IDisposable
{
    private readonly ApiOperation _operation;
    private readonly Uri _server;
    private readonly Activity? _activity;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private int? _statusCode;
    private string? _errorType;

    public CallObservation(ApiOperation operation, Uri server)
    {
        _operation = operation;
        _server = server;
        _activity = Telemetry.Source.StartActivity($"{operation.Method} {operation.PathTemplate}", ActivityKind.Client);
        _activity?.SetTag("tavus.operation", operation.Id)
            .SetTag("http.request.method", operation.Method.Method)
            .SetTag("url.template", operation.PathTemplate)
            .SetTag("server.address", server.Host)
            .SetTag("server.port", server.Port);
    }

    public void Answered(Exchange exchange)
    {
        _statusCode = (int)exchange.StatusCode;
        NoteResends(exchange.ResendCount);
    }

    public void Failed(Exception exception)
    {
        _statusCode = exception is TavusApiException api ? (int)api.StatusCode : _statusCode;
        _errorType = exception is TavusApiException ? _statusCode?.ToString(CultureInfo.InvariantCulture) : exception.GetType().FullName;
        NoteResends((exception as TavusException)?.Attempts - 1 ?? 0);
        _activity?.SetTag("error.type", _errorType).SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        if (_statusCode is { } code)
        {
            _activity?.SetTag("http.response.status_code", code);
        }

        _activity?.Dispose();
        var tags = new TagList
        {
            { "tavus.operation", _operation.Id },
            { "http.request.method", _operation.Method.Method },
            { "url.template", _operation.PathTemplate },
            { "server.address", _server.Host },
            { "server.port", _server.Port },
        };
        AddIfSet(ref tags, "http.response.status_code", _statusCode);
        AddIfSet(ref tags, "error.type", _errorType);
        Telemetry.Duration.Record(_time.Elapsed.TotalSeconds, tags);
    }

    private static void AddIfSet(ref TagList tags, string name, object? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
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

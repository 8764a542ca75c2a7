using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Carries the calls of all clients: sends them, again where that may help, and makes results or exceptions of the answers.</summary>
internal sealed class TavusTransport : IDisposable
{
    private readonly TransportSettings _settings;
    private readonly HttpConnection _connection;
    private readonly Sender _sender;
    private readonly ContractWatch _contract;
    private readonly RetryPolicy _retries;

    public TavusTransport(TransportSettings settings, HttpConnection connection)
    {
        _settings = settings;
        _connection = connection;
        _sender = new Sender(settings, connection);
        _contract = new ContractWatch(settings.Contract, settings.Logger);
        _retries = new RetryPolicy(settings);
    }

    /// <summary>The same connections, with other settings. Disposing it leaves them open.</summary>
    public TavusTransport With(TavusRequestOptions options) => new(_settings.With(options), _connection.Borrow());

    public async Task SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        (await ExchangeAsync(call, cancellationToken).ConfigureAwait(false)).Dispose();

    public async Task<T> SendAsync<T>(ApiCall call, WireAnswer<T> read, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(call, cancellationToken).ConfigureAwait(false);
        return _contract.Read(exchange.Body, call.Operation, read);
    }

    public async Task<TavusResponse> SendWithResponseAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(call, cancellationToken).ConfigureAwait(false);
        return new TavusResponse(exchange.StatusCode, exchange.Headers, RequestIdHeader.Read(exchange.Headers, _settings.ApiKey), []);
    }

    public async Task<TavusResponse<T>> SendWithResponseAsync<T>(ApiCall call, WireAnswer<T> read, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(call, cancellationToken).ConfigureAwait(false);
        var value = _contract.Read(exchange.Body, call.Operation, read, out var drift);
        return new TavusResponse<T>(value, exchange.StatusCode, exchange.Headers, RequestIdHeader.Read(exchange.Headers, _settings.ApiKey), drift);
    }

    public void Dispose() => _connection.Dispose();

    /// <returns>A successful answer; any other is an exception.</returns>
    private async Task<Exchange> ExchangeAsync(ApiCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var deadline = new Deadline(_settings.TotalTimeout, _settings.TimeProvider);
        try
        {
            return await _sender.SendAsync(call, deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (TavusException failure) when (_retries.DelayAfter(failure, call.Operation, resendCount: 0, deadline) is { } delay)
        {
            // What retries cost is paid only where there is something to retry.
            return await _retries.ContinueAsync(failure, delay, call, _sender, deadline, cancellationToken).ConfigureAwait(false);
        }
    }
}

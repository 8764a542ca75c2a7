using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Carries the calls of all clients: sends them, again where that may help, and makes results or exceptions of the answers.</summary>
internal sealed class TavusTransport : IDisposable
{
    private readonly TransportSettings _settings;
    private readonly HttpConnection _connection;
    private readonly Sender _sender;
    private readonly ResponseReader _contract;
    private readonly RetryPolicy _retries;

    public TavusTransport(TransportSettings settings, HttpConnection connection)
    {
        _settings = settings;
        _connection = connection;
        _sender = new Sender(settings, connection);
        _contract = new ResponseReader(settings.ResponseValidation, settings.Logger);
        _retries = new RetryPolicy(settings);
    }

    /// <summary>The same connections, with other settings. Disposing it leaves them open.</summary>
    public TavusTransport With(TavusRequestOptions options) => new(_settings.With(options), _connection.Borrow());

    public Task SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        CallAsync(call, false, static (_, _, _, _) => true, cancellationToken);

    public Task<T> SendAsync<T>(ApiCall call, BodyReader<T> read, CancellationToken cancellationToken) =>
        CallAsync(call, read, static (transport, call, read, exchange) => transport._contract.Read(exchange.Body, call.Operation, read), cancellationToken);

    public Task<TavusResponse> SendWithResponseAsync(ApiCall call, CancellationToken cancellationToken) => CallAsync(
        call,
        false,
        static (transport, _, _, exchange) => new TavusResponse(exchange.StatusCode, exchange.Headers, transport.RequestId(exchange), []),
        cancellationToken);

    public Task<TavusResponse<T>> SendWithResponseAsync<T>(ApiCall call, BodyReader<T> read, CancellationToken cancellationToken) => CallAsync(
        call,
        read,
        static (transport, call, read, exchange) =>
        {
            var value = transport._contract.Read(exchange.Body, call.Operation, read, out var drift);
            return new TavusResponse<T>(value, exchange.StatusCode, exchange.Headers, transport.RequestId(exchange), drift);
        },
        cancellationToken);

    public void Dispose() => _connection.Dispose();

    private string? RequestId(BufferedResponse exchange) => RequestIdHeader.Read(exchange.Headers, [_settings.ApiKey]);

    /// <param name="call">What is called.</param>
    /// <param name="state">What the result is made with.</param>
    /// <param name="finish">Makes the result of a successful answer.</param>
    /// <param name="cancellationToken">The caller's.</param>
    private Task<T> CallAsync<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, CancellationToken cancellationToken) => Telemetry.IsWanted
        ? CallObservedAsync(call, state, finish, cancellationToken)
        : CallCoreAsync(call, state, finish, cancellationToken);

    private async Task<T> CallCoreAsync<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(call, cancellationToken).ConfigureAwait(false);
        return Finish(call, state, finish, exchange);
    }

    private async Task<T> CallObservedAsync<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, CancellationToken cancellationToken)
    {
        using var observation = Telemetry.Start(call.Operation, _settings);
        try
        {
            using var exchange = await ExchangeAsync(call, cancellationToken).ConfigureAwait(false);
            observation.Succeeded(exchange);
            return Finish(call, state, finish, exchange);
        }
        catch (Exception exception)
        {
            observation.Failed(exception);
            throw;
        }
    }

    private T Finish<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, BufferedResponse exchange)
    {
        try
        {
            return finish(this, call, state, exchange);
        }
        catch (TavusContractException exception)
        {
            exception.SetCall(call.Operation.Id, exchange.StatusCode, RequestId(exchange));
            exception.Attempts = exchange.ResendCount + 1;
            throw;
        }
    }

    /// <returns>A successful answer; any other is an exception.</returns>
    private async Task<BufferedResponse> ExchangeAsync(ApiCall call, CancellationToken cancellationToken)
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
            return await _retries.RetryAsync(failure, delay, call, _sender, deadline, cancellationToken).ConfigureAwait(false);
        }
    }

    private delegate T ResponseHandler<TState, T>(TavusTransport transport, ApiCall call, TState state, BufferedResponse exchange);
}

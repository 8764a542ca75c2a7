using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Sends calls, retries them, and converts responses to results or exceptions.</summary>
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

    public TimeProvider TimeProvider => _settings.TimeProvider;

    /// <summary>Creates a transport with the same connections and other settings. Disposing it leaves the connections open.</summary>
    public TavusTransport With(TavusRequestOptions options) => new(_settings.With(options), _connection.Borrow());

    public Task SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        CallAsync(call with { HasResult = false }, false, static (_, _, _, _) => true, cancellationToken);

    public Task<T> SendAsync<T>(ApiCall call, BodyReader<T> read, CancellationToken cancellationToken) =>
        CallAsync(call, read, static (transport, call, read, buffered) => transport._contract.Read(buffered.Body, call.Operation, read), cancellationToken);

    public Task<TavusResponse> SendWithResponseAsync(ApiCall call, CancellationToken cancellationToken) => CallAsync(
        call with { HasResult = false },
        false,
        static (transport, call, _, buffered) => new TavusResponse(buffered.StatusCode, buffered.Headers, transport.RequestId(call, buffered), []),
        cancellationToken);

    public Task<TavusResponse<T>> SendWithResponseAsync<T>(ApiCall call, BodyReader<T> read, CancellationToken cancellationToken) => CallAsync(
        call,
        read,
        static (transport, call, read, buffered) =>
        {
            var value = transport._contract.Read(buffered.Body, call.Operation, read, out var drift);
            return new TavusResponse<T>(value, buffered.StatusCode, buffered.Headers, transport.RequestId(call, buffered), drift);
        },
        cancellationToken);

    /// <summary>Prepares a received text for messages: masks secrets, and shortens the text to one line.</summary>
    public string? ToText(string? text, int maxLength) =>
        text is null ? null : ErrorText.MaskLine(text, _settings.ApiKey.Length == 0 ? [] : [_settings.ApiKey], maxLength);

    public void Dispose() => _connection.Dispose();

    private string? RequestId(ApiCall call, BufferedResponse buffered) => RequestIdHeader.Read(buffered.Headers, call, _settings);

    /// <param name="call">The call.</param>
    /// <param name="state">The state to pass to <paramref name="finish"/>.</param>
    /// <param name="finish">Creates the result of a successful response.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    private Task<T> CallAsync<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, CancellationToken cancellationToken) =>
        _settings.ApiKeyProvider is { } provider ? CallWithKeyAsync(provider, call, state, finish, cancellationToken)
        : Telemetry.IsWanted ? CallObservedAsync(call, state, finish, cancellationToken)
        : CallCoreAsync(call, state, finish, cancellationToken);

    private async Task<T> CallWithKeyAsync<TState, T>(
        Func<CancellationToken, ValueTask<string>> provider,
        ApiCall call,
        TState state,
        ResponseHandler<TState, T> finish,
        CancellationToken cancellationToken)
    {
        var settings = _settings.WithKey(await provider(cancellationToken).ConfigureAwait(false));
        return await new TavusTransport(settings, _connection).CallAsync(call, state, finish, cancellationToken).ConfigureAwait(false);
    }

    private async Task<T> CallCoreAsync<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, CancellationToken cancellationToken)
    {
        using var buffered = await SendWithRetriesAsync(call, cancellationToken).ConfigureAwait(false);
        return Finish(call, state, finish, buffered);
    }

    private async Task<T> CallObservedAsync<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, CancellationToken cancellationToken)
    {
        using var observation = Telemetry.Start(call.Operation, _settings);
        try
        {
            using var buffered = await SendWithRetriesAsync(call, cancellationToken).ConfigureAwait(false);
            observation.Succeeded(buffered);
            return Finish(call, state, finish, buffered);
        }
        catch (Exception exception)
        {
            observation.Failed(exception);
            throw;
        }
    }

    private T Finish<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, BufferedResponse buffered)
    {
        try
        {
            return finish(this, call, state, buffered);
        }
        catch (TavusContractException exception)
        {
            exception.SetCall(call.Operation.Id, buffered.StatusCode, RequestId(call, buffered));
            exception.SetAttempts(buffered.ResendCount + 1);
            throw;
        }
    }

    /// <returns>The successful response. Any other status throws an exception.</returns>
    private async Task<BufferedResponse> SendWithRetriesAsync(ApiCall call, CancellationToken cancellationToken)
    {
        _connection.ThrowIfDisposed();
        cancellationToken.ThrowIfCancellationRequested();
        var deadline = new Deadline(_settings.TotalTimeout, _settings.TimeProvider);
        try
        {
            return await _sender.SendAsync(call, deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (TavusException failure) when (_retries.DelayAfter(failure, call.Operation, deadline) is { } delay)
        {
            // Keeps the retry machinery off the success path.
            return await _retries.RetryAsync(failure, delay, call, _sender, deadline, cancellationToken).ConfigureAwait(false);
        }
    }

    private delegate T ResponseHandler<TState, T>(TavusTransport transport, ApiCall call, TState state, BufferedResponse buffered);
}

using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Sends calls, retries them, and converts responses to results or exceptions.</summary>
internal sealed class TavusTransport(TransportSettings settings, HttpConnection connection) : IDisposable
{
    private readonly Sender _sender = new(settings, connection);
    private readonly ResponseReader _contract = new(settings.ResponseValidation, settings.Logger);
    private readonly RetryPolicy _retries = new(settings);

    public TimeProvider TimeProvider => settings.TimeProvider;

    /// <summary>Creates a transport with the same connections and other settings. Disposing it leaves the connections open.</summary>
    public TavusTransport With(TavusRequestOptions options) => new(settings.With(options), connection.Borrow());

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
        text is null ? null : ErrorText.MaskLine(text, settings.ApiKey.Length == 0 ? [] : [settings.ApiKey], maxLength);

    public void Dispose() => connection.Dispose();

    private string? RequestId(ApiCall call, BufferedResponse buffered) => RequestIdHeader.Read(buffered.Headers, call, settings);

    /// <param name="call">The call.</param>
    /// <param name="state">The state to pass to <paramref name="finish"/>.</param>
    /// <param name="finish">Creates the result of a successful response.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    private async Task<T> CallAsync<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, CancellationToken cancellationToken)
    {
        if (settings.ApiKeyProvider is { } provider)
        {
            var withKey = new TavusTransport(settings.WithKey(await provider(cancellationToken).ConfigureAwait(false)), connection);
            return await withKey.CallAsync(call, state, finish, cancellationToken).ConfigureAwait(false);
        }

        using var observation = Telemetry.Start(call.Operation, settings);
        try
        {
            using var buffered = await SendWithRetriesAsync(call, cancellationToken).ConfigureAwait(false);
            observation?.Succeeded(buffered);
            return Finish(call, state, finish, buffered);
        }
        catch (Exception exception) when (observation is not null)
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

    /// <summary>Does not use a library such as Polly: every decision is specific to this client, and Polly.Core would add 0.8 MB to a trimmed program.</summary>
    /// <returns>The successful response. Any other status throws an exception.</returns>
    private async Task<BufferedResponse> SendWithRetriesAsync(ApiCall call, CancellationToken cancellationToken)
    {
        connection.ThrowIfDisposed();
        cancellationToken.ThrowIfCancellationRequested();
        var deadline = new Deadline(settings.TotalTimeout, settings.TimeProvider);
        for (var sent = 0; ;)
        {
            try
            {
                var buffered = await _sender.SendAsync(call, deadline, cancellationToken).ConfigureAwait(false);
                buffered.ResendCount += sent;
                return buffered;
            }
            catch (TavusException failure)
            {
                failure.SetAttempts(failure.Attempts + sent);
                if (_retries.DelayAfter(failure, call.Operation, deadline) is not { } delay)
                {
                    throw;
                }

                sent = failure.Attempts;
                await _retries.WaitAsync(delay, failure, call.Operation, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private delegate T ResponseHandler<TState, T>(TavusTransport transport, ApiCall call, TState state, BufferedResponse buffered);
}

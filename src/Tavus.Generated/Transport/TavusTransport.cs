using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Sends calls, retries them, and converts responses to results or exceptions.</summary>
internal sealed class TavusTransport(TransportSettings settings, HttpConnection connection) : IDisposable
{
    private readonly Sender _sender = new(settings, connection);
    private readonly ResponseReader _contract = new(settings);
    private readonly RetryPolicy _retries = new(settings);

    private TransportSettings Settings => settings;

    public TimeProvider TimeProvider => settings.TimeProvider;

    /// <summary>Creates a transport with the same connections and other settings. Disposing it leaves the connections open.</summary>
    public TavusTransport With(TavusRequestOptions options) => new(settings.With(options), connection.Borrow());

    public Task SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        CallAsync(call with { HasResult = false }, false, static (_, _, _, _) => true, cancellationToken);

    public Task<T> SendAsync<T>(ApiCall call, BodyReader<T> read, CancellationToken cancellationToken) =>
        CallAsync(call, read, static (transport, call, read, buffered) => transport._contract.Read(buffered.Body, call, read), cancellationToken);

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
            var value = transport._contract.Read(buffered.Body, call, read, out var drift);
            return new TavusResponse<T>(value, buffered.StatusCode, buffered.Headers, transport.RequestId(call, buffered), drift) { Settings = transport.Settings };
        },
        cancellationToken);

    public void Dispose() => connection.Dispose();

    private string? RequestId(ApiCall call, BufferedResponse buffered) => RequestIdHeader.Read(buffered.Headers, call, settings);

    /// <param name="call">The call.</param>
    /// <param name="state">The state to pass to <paramref name="finish"/>.</param>
    /// <param name="finish">Creates the result of a successful response.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    private async Task<T> CallAsync<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, CancellationToken cancellationToken)
    {
        using var observation = Telemetry.Start(call.Operation, settings);
        try
        {
            connection.ThrowIfDisposed();
            cancellationToken.ThrowIfCancellationRequested();
            var deadline = new Deadline(settings.TotalTimeout, settings.TimeProvider);
            var transport = settings.ApiKeyProvider is { } provider ? await WithKeyAsync(provider, call, deadline, cancellationToken).ConfigureAwait(false) : this;
            using var buffered = await transport.SendWithRetriesAsync(call, deadline, cancellationToken).ConfigureAwait(false);
            observation?.Succeeded(buffered);
            return transport.Finish(call, state, finish, buffered);
        }
        catch (Exception exception) when (observation is not null)
        {
            observation.Failed(exception);
            throw;
        }
    }

    /// <summary>Creates a transport with the key of one call. Also ends when the total timeout does, even if the provider ignores its token.</summary>
    private async Task<TavusTransport> WithKeyAsync(Func<CancellationToken, ValueTask<string>> provider, ApiCall call, Deadline deadline, CancellationToken cancellationToken)
    {
        using var limit = new AttemptTimer(deadline.Limit(Timeout.InfiniteTimeSpan), settings.TimeProvider, cancellationToken);
        try
        {
            var key = await provider(limit.Token).AsTask().WaitAsync(Timeout.InfiniteTimeSpan, settings.TimeProvider, limit.Token).ConfigureAwait(false);
            return new TavusTransport(settings.WithKey(key), connection);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was cancelled.", exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (limit.HasRunOut)
        {
            var problem = $"{nameof(TavusClientOptions.ApiKeyProvider)} returned no key within {limit.Time.TotalSeconds:0.###} s, the total timeout";
            throw new TavusConnectionException($"{call.Operation.Id}: {problem}.", isTimeout: true, exception) { OperationId = call.Operation.Id, RequestNotSent = true, Attempts = 0 };
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
    private async Task<BufferedResponse> SendWithRetriesAsync(ApiCall call, Deadline deadline, CancellationToken cancellationToken)
    {
        for (var sent = 0; ;)
        {
            connection.ThrowIfDisposed();
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

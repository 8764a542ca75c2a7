using Microsoft.Extensions.Logging;

namespace Tavus.Transport;

/// <summary>Sends calls, retries them, and converts responses to results or exceptions.</summary>
internal sealed class TavusTransport(TransportSettings settings, HttpConnection connection) : IDisposable
{
    private readonly Sender _sender = new(connection);

    public TimeProvider TimeProvider => settings.Options.TimeProvider;

    /// <summary>Creates a transport with different settings that shares the connections of this one. Disposing the new transport leaves the connections open.</summary>
    public TavusTransport With(TavusRequestOptions options) => new(settings.With(options), connection.Borrow());

    public Task SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        CallAsync(call with { HasResult = false }, false, static (_, _, _) => true, cancellationToken);

    public Task<T> SendAsync<T>(ApiCall call, BodyReader<T> read, CancellationToken cancellationToken) =>
        CallAsync(call, read, static (call, read, buffered) => ResponseReader.Read(buffered.Body, call, read), cancellationToken);

    public Task<TavusResponse> SendWithResponseAsync(ApiCall call, CancellationToken cancellationToken) => CallAsync(
        call with { HasResult = false },
        false,
        static (call, _, buffered) => new TavusResponse(buffered.StatusCode, buffered.Headers, RequestIdHeader.Read(buffered.Headers, call), []),
        cancellationToken);

    public Task<TavusResponse<T>> SendWithResponseAsync<T>(ApiCall call, BodyReader<T> read, CancellationToken cancellationToken) => CallAsync(
        call,
        read,
        static (call, read, buffered) =>
        {
            var value = ResponseReader.Read(buffered.Body, call, read, out var drift);
            return new TavusResponse<T>(value, buffered.StatusCode, buffered.Headers, RequestIdHeader.Read(buffered.Headers, call), drift) { Settings = call.Settings };
        },
        cancellationToken);

    public void Dispose() => connection.Dispose();

    /// <summary>Sends a call. If it succeeds, <paramref name="finish"/> creates the result; it receives <paramref name="state"/>, so that it needs no closure.</summary>
    private async Task<T> CallAsync<TState, T>(ApiCall call, TState state, ResponseHandler<TState, T> finish, CancellationToken cancellationToken)
    {
        call = call with { Settings = settings };
        using var observation = Telemetry.Start(call);
        try
        {
            connection.ThrowIfDisposed();
            cancellationToken.ThrowIfCancellationRequested();
            var deadline = new Deadline(settings.Options.TotalTimeout, settings.Options.TimeProvider);
            if (settings.Options.ApiKeyProvider is { } provider)
            {
                call = call with { Settings = settings.WithKey(await GetKeyAsync(provider, call, deadline, cancellationToken).ConfigureAwait(false)) };
            }

            using var buffered = await SendWithRetriesAsync(call, deadline, cancellationToken).ConfigureAwait(false);
            observation?.Succeeded(buffered);
            try
            {
                return finish(call, state, buffered);
            }
            catch (TavusContractException exception)
            {
                exception.SetCall(call.Operation.Id, buffered.StatusCode, RequestIdHeader.Read(buffered.Headers, call));
                exception.SetAttempts(buffered.ResendCount + 1);
                throw;
            }
        }
        catch (Exception exception) when (observation is not null)
        {
            observation.Failed(exception);
            throw;
        }
    }

    /// <summary>Gets the key for one call. Fails when the total timeout runs out, even if the provider ignores its token.</summary>
    private static async Task<string> GetKeyAsync(Func<CancellationToken, ValueTask<string>> provider, ApiCall call, Deadline deadline, CancellationToken cancellationToken)
    {
        using var limit = new TimeLimit(deadline.Limit(Timeout.InfiniteTimeSpan), call.Options.TimeProvider, cancellationToken);
        try
        {
            return await provider(limit.Token).AsTask().WaitAsync(Timeout.InfiniteTimeSpan, call.Options.TimeProvider, limit.Token).ConfigureAwait(false);
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

    /// <summary>Sends a call, and retries it as <see cref="RetryPolicy"/> decides. Does not use a library such as Polly: every decision is specific to this client, and Polly.Core would add 0.8 MB to a trimmed program.</summary>
    /// <returns>The successful response. Any other status throws an exception.</returns>
    private async Task<BufferedResponse> SendWithRetriesAsync(ApiCall call, Deadline deadline, CancellationToken cancellationToken)
    {
        for (var sent = 0; ;)
        {
            connection.ThrowIfDisposed();
            var start = settings.Options.TimeProvider.GetTimestamp();
            try
            {
                var buffered = await _sender.SendAsync(call, deadline, cancellationToken).ConfigureAwait(false);
                LogAttempt(call, start, buffered, failure: null);
                buffered.ResendCount += sent;
                return buffered;
            }
            catch (OperationCanceledException exception)
            {
                LogAttempt(call, start, buffered: null, exception);
                throw;
            }
            catch (TavusException failure)
            {
                LogAttempt(call, start, buffered: null, failure);
                failure.SetAttempts(failure.Attempts + sent);
                if (RetryPolicy.DelayAfter(failure, call, deadline) is not { } delay)
                {
                    throw;
                }

                sent = failure.Attempts;
                await RetryPolicy.WaitAsync(delay, failure, call, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static void LogAttempt(ApiCall call, long start, BufferedResponse? buffered, Exception? failure)
    {
        if (call.Settings.Logger.IsEnabled(LogLevel.Debug))
        {
            var outcome = failure is null ? $"{StatusText.Of(buffered!.StatusCode)}, request id {RequestIdHeader.Read(buffered.Headers, call) ?? "unknown"}" : Log.Reason(failure, call.Operation.Id);
            var elapsed = call.Options.TimeProvider.GetElapsedTime(start);
            Log.AttemptCompleted(call.Settings.Logger, call.Operation.Id, elapsed, outcome);
        }
    }

    private delegate T ResponseHandler<TState, T>(ApiCall call, TState state, BufferedResponse buffered);
}

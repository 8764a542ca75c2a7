using System.Net;

namespace Tavus.Transport;

/// <summary>Decides which failures are retried, and when. <see cref="TavusClientOptions.MaxRetries"/> documents the rules.</summary>
internal sealed class RetryPolicy(TransportSettings settings)
{
    private readonly Backoff _backoff = new(settings.Jitter, settings.TimeProvider);

    /// <param name="failure">The failure of the last attempt.</param>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="deadline">The time by which the call must end.</param>
    /// <returns>How long to wait before the next attempt; null if the call is not retried.</returns>
    public TimeSpan? DelayAfter(TavusException failure, ApiOperation operation, Deadline deadline)
    {
        // Retries by handlers of the application count towards MaxRetries too.
        var resendCount = failure.Attempts - 1;
        if (resendCount >= settings.MaxRetries || !IsRetryable(failure, operation, settings.MayRepeat(operation)))
        {
            return null;
        }

        var retryAfter = (failure as TavusApiException)?.RetryAfter;
        var delay = retryAfter > TimeSpan.Zero ? retryAfter.Value : _backoff.After(resendCount);
        return retryAfter > settings.MaxRetryAfter || !deadline.Allows(delay) ? null : delay;
    }

    /// <summary>Retries a call whose first attempt failed. Does not use a library such as Polly: every decision is specific to this client, and Polly.Core would add 0.8 MB to a trimmed program.</summary>
    public async Task<BufferedResponse> RetryAsync(TavusException firstFailure, TimeSpan firstDelay, ApiCall call, Sender sender, Deadline deadline, CancellationToken cancellationToken)
    {
        var (failure, delay, sent) = (firstFailure, firstDelay, firstFailure.Attempts);
        while (true)
        {
            Observers.Notify(call.Operation.Id, static id => Telemetry.Retries.Add(1, new KeyValuePair<string, object?>(Telemetry.OperationName, id)));
            Log.RetryScheduled(settings.Logger, call.Operation.Id, delay, failure);
            await _backoff.WaitAsync(delay, cancellationToken).ConfigureAwait(false);
            try
            {
                var buffered = await sender.SendAsync(call, deadline, cancellationToken).ConfigureAwait(false);
                buffered.ResendCount += sent;
                return buffered;
            }
            catch (TavusException next)
            {
                next.SetAttempts(next.Attempts + sent);
                if (DelayAfter(next, call.Operation, deadline) is not { } nextDelay)
                {
                    throw;
                }

                (failure, delay, sent) = (next, nextDelay, next.Attempts);
            }
        }
    }

    private static bool IsRetryable(TavusException failure, ApiOperation operation, bool isIdempotent) => failure switch
    {
        TavusConnectionException connection => connection.RequestNotSent || (isIdempotent && !connection.MustNotRetry),
        TavusRateLimitException => !operation.IsRateLimitFinal,
        TavusApiException { StatusCode: HttpStatusCode.ServiceUnavailable, RetryAfter: not null } => true,
        TavusApiException api => isIdempotent && (int)api.StatusCode is (408 or 500 or 502 or 503 or 504),
        _ => false,
    };
}

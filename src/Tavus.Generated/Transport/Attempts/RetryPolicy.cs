using System.Net;

namespace Tavus.Transport;

/// <summary>Decides which failures are retried, and when. <see cref="TavusClientOptions.MaxRetries"/> documents the rules.</summary>
internal sealed class RetryPolicy(TransportSettings settings)
{
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
        var delay = retryAfter > TimeSpan.Zero ? retryAfter.Value : Backoff.After(resendCount, settings.Jitter);
        return retryAfter > settings.MaxRetryAfter || !deadline.Allows(delay) ? null : delay;
    }

    /// <summary>Logs and counts a retry, and waits until it is due.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task WaitAsync(TimeSpan delay, TavusException failure, ApiOperation operation, CancellationToken cancellationToken)
    {
        Observers.Notify(operation.Id, static id => Telemetry.Retries.Add(1, new KeyValuePair<string, object?>(Telemetry.OperationName, id)));
        Log.RetryScheduled(settings.Logger, operation.Id, delay, failure);
        return Backoff.WaitAsync(delay, settings.TimeProvider, cancellationToken);
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

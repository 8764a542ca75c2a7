namespace Tavus.Transport;

/// <summary>Decides which failures are retried, and when. <see cref="TavusClientOptions.MaxRetries"/> documents the rules.</summary>
internal static class RetryPolicy
{
    /// <returns>How long to wait before the next attempt; null if the call is not retried.</returns>
    public static TimeSpan? DelayAfter(TavusException failure, ApiCall call, Deadline deadline)
    {
        // Retries by handlers of the application count towards MaxRetries too.
        var resendCount = failure.Attempts - 1;
        if (resendCount >= call.Options.MaxRetries || !IsRetryable(failure, call))
        {
            return null;
        }

        var retryAfter = (failure as TavusApiException)?.RetryAfter;
        var delay = retryAfter > TimeSpan.Zero ? retryAfter.Value : Backoff.After(resendCount, call.Options.Jitter);
        return retryAfter > call.Options.MaxRetryAfter || !deadline.Allows(delay) ? null : delay;
    }

    /// <summary>Logs and counts a retry, and waits until it is due.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WaitAsync(TimeSpan delay, TavusException failure, ApiCall call, CancellationToken cancellationToken)
    {
        Observers.Notify(() => Telemetry.Retries.Add(1, new KeyValuePair<string, object?>(Telemetry.OperationName, call.Operation.Id)));
        Log.RetryScheduled(call.Settings.Logger, call.Operation.Id, delay, failure);
        return Backoff.WaitAsync(delay, call.Options.TimeProvider, cancellationToken);
    }

    private static bool IsRetryable(TavusException failure, ApiCall call) => failure switch
    {
        TavusConnectionException connection => connection.RequestNotSent || (call.IsIdempotent && !connection.MustNotRetry),
        TavusRateLimitException => !call.Operation.IsRateLimitFinal,
        TavusApiException { StatusCode: HttpStatusCode.ServiceUnavailable, RetryAfter: not null } => true,
        TavusApiException api => call.IsIdempotent && (int)api.StatusCode is (408 or 500 or 502 or 503 or 504),
        _ => false,
    };
}

using System.Net;
using Polly;
using Polly.Retry;

namespace Tavus.Transport;

/// <summary>Which failures a call is tried again after, and when. <see cref="TavusClientOptions.MaxRetries"/> documents it.</summary>
internal sealed class RetryPolicy(TransportSettings settings)
{
    private static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan MaxBackoff = TimeSpan.FromSeconds(8);

    /// <param name="failure">What the last try ended with.</param>
    /// <param name="operation">What was called.</param>
    /// <param name="resendCount">How many times it has been sent again.</param>
    /// <param name="deadline">When the call must be over.</param>
    /// <returns>How long to wait before the next try; null if there is none.</returns>
    public TimeSpan? DelayAfter(TavusException failure, ApiOperation operation, int resendCount, Deadline deadline)
    {
        if (resendCount >= settings.MaxRetries || !MayHelp(failure, settings.IsIdempotent ?? operation.IsIdempotent))
        {
            return null;
        }

        var retryAfter = (failure as TavusApiException)?.RetryAfter;
        var delay = retryAfter > TimeSpan.Zero ? retryAfter.Value : Backoff(resendCount);
        return retryAfter > settings.MaxRetryAfter || !deadline.Allows(delay) ? null : delay;
    }

    /// <summary>Goes on after a first try that failed.</summary>
    public async Task<Exchange> ContinueAsync(TavusException firstFailure, TimeSpan firstDelay, ApiCall call, Sender sender, Deadline deadline, CancellationToken cancellationToken)
    {
        TavusException? first = firstFailure;
        var resendCount = 0;
        var delay = firstDelay;
        var pipeline = new ResiliencePipelineBuilder<Exchange> { TimeProvider = settings.TimeProvider }
            .AddRetry(new RetryStrategyOptions<Exchange>
            {
                MaxRetryAttempts = settings.MaxRetries,
                ShouldHandle = args =>
                {
                    // That the first try is followed by another is decided already.
                    var wait = args.AttemptNumber == 0 ? firstDelay
                        : args.Outcome.Exception is TavusException failure ? DelayAfter(failure, call.Operation, args.AttemptNumber, deadline)
                        : null;
                    delay = wait ?? default;
                    return new ValueTask<bool>(wait is not null);
                },
                DelayGenerator = _ => new ValueTask<TimeSpan?>(delay),
                OnRetry = args =>
                {
                    resendCount = args.AttemptNumber + 1;
                    Telemetry.Retries.Add(1, new KeyValuePair<string, object?>("tavus.operation", call.Operation.Id));
                    Log.TryingAgain(settings.Logger, call.Operation.Id, delay, ((TavusException)args.Outcome.Exception!).Message);
                    return default;
                },
            })
            .Build();
        try
        {
            return await pipeline.ExecuteAsync(
                async token =>
                {
                    if (first is { } failure)
                    {
                        first = null;
                        throw failure;
                    }

                    var exchange = await sender.SendAsync(call, deadline, token).ConfigureAwait(false);
                    exchange.ResendCount = resendCount;
                    return exchange;
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (TavusException failure)
        {
            failure.Attempts = resendCount + 1;
            throw;
        }
    }

    private static bool MayHelp(TavusException failure, bool isIdempotent) => failure switch
    {
        TavusConnectionException connection => connection.NothingWasSent || (isIdempotent && !connection.IsFinal),
        TavusRateLimitException => true,
        TavusApiException { StatusCode: HttpStatusCode.ServiceUnavailable, RetryAfter: not null } => true,
        TavusApiException api => isIdempotent && (int)api.StatusCode is (408 or 500 or 502 or 503 or 504),
        _ => false,
    };

    /// <summary>Exponential, with full jitter: clients that failed together do not come back together.</summary>
    private TimeSpan Backoff(int resendCount)
    {
        var most = Math.Min(MaxBackoff.TotalSeconds, FirstBackoff.TotalSeconds * Math.Pow(2, resendCount));
        return TimeSpan.FromSeconds(most * (settings.Jitter ?? new RetryStrategyOptions<Exchange>().Randomizer)());
    }
}

namespace Tavus.Resources;

/// <summary>Polls an object until it is ready.</summary>
internal static class Waiting
{
    /// <summary>The number of consecutive failed requests that end a wait. Fewer are tolerated, so that a long wait survives a short outage.</summary>
    private const int MaxFailuresInARow = 3;

    private const int MaxShownText = 500;

    /// <param name="transport">Provides the clock.</param>
    /// <param name="rule">The conditions that end the wait.</param>
    /// <param name="id">The id of the object, for messages.</param>
    /// <param name="options">The caller's options; null for the defaults.</param>
    public static async Task<T> RunAsync<T>(
        TavusTransport transport,
        WaitRule<T> rule,
        string id,
        Func<Task<TavusResponse<T>>> get,
        TavusWaitOptions<T>? options,
        CancellationToken cancellationToken)
        where T : class, ITavusModel
    {
        var interval = Validate(options?.Interval ?? rule.Interval, nameof(options.Interval), nameof(options));
        var timeout = Validate(options?.Timeout ?? rule.Timeout, nameof(options.Timeout), nameof(options), allowsInfinite: true);
        var clock = transport.TimeProvider;
        var start = clock.GetTimestamp();
        var previous = options?.Previous;
        TavusResponse<T>? response = null;
        for (var failures = 0; ;)
        {
            TavusException? failure = null;
            try
            {
                response = await get().ConfigureAwait(false);
                failures = 0;
            }
            catch (TavusException exception) when (MayPass(exception) && ++failures < MaxFailuresInARow)
            {
                failure = exception;
            }

            if (failure is null && response is { Value: { } value })
            {
                options?.Progress?.Report(value);
                previous = previous is not null && rule.IsFrom(previous, value) ? previous : null;
                if (previous is null && rule.HasFailed(value))
                {
                    throw Failed(rule, id, response);
                }

                if (previous is null && rule.IsReady(value))
                {
                    return value;
                }
            }

            var left = timeout == Timeout.InfiniteTimeSpan ? interval : timeout - clock.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                throw TimedOut(rule, id, timeout, response, failure);
            }

            await Backoff.WaitAsync(left < interval ? left : interval, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the next poll may succeed although this poll and all its retries failed.</summary>
    private static bool MayPass(TavusException failure) =>
        failure is TavusConnectionException { MustNotRetry: false } or TavusRateLimitException || (failure is TavusApiException api && (int)api.StatusCode >= 500);

    private static TavusWaitException Failed<T>(WaitRule<T> rule, string id, TavusResponse<T> response)
        where T : class, ITavusModel
    {
        var status = ToText(rule.LastState(response.Value), response);
        var reason = ToText(rule.GetReason?.Invoke(response.Value), response);
        return new TavusWaitException($"{rule.OperationId}: the {rule.Words} '{ToText(id, response)}' failed. Its state is '{status}'{(string.IsNullOrEmpty(reason) ? "." : $": {reason}")}", response.Value, status)
        {
            OperationId = rule.OperationId,
            RequestId = response.RequestId,
        };
    }

    private static TavusWaitException TimedOut<T>(WaitRule<T> rule, string id, TimeSpan timeout, TavusResponse<T>? response, TavusException? failure)
        where T : class, ITavusModel
    {
        var status = response is null ? null : ToText(rule.LastState(response.Value), response);
        var last = failure is not null ? "The last poll failed." : status is null ? "It has no state." : $"Its last state is '{status}'.";
        return new TavusWaitException($"{rule.OperationId}: the {rule.Words} '{ToText(id, response)}' did not reach '{rule.Ready[0]}' within {timeout}. {last}", response?.Value, status, isTimeout: true, failure)
        {
            OperationId = rule.OperationId,
            RequestId = failure is null ? response?.RequestId : failure.RequestId,
        };
    }

    /// <summary>Returns the text on one line, with the secrets that the call sent masked.</summary>
    private static string? ToText(string? text, TavusResponse? response) =>
        text is null ? null : ErrorText.MaskLine(text, response?.Settings is { } settings ? RequestSecrets.Collect(body: null, settings) : [], MaxShownText);

    private static TimeSpan Validate(TimeSpan time, string option, string parameterName, bool allowsInfinite = false) =>
        (time > TimeSpan.Zero && time <= TimeSpan.FromDays(TransportSettings.MaxDays)) || (allowsInfinite && time == Timeout.InfiniteTimeSpan)
            ? time
            : throw new ArgumentOutOfRangeException(parameterName, time, $"{option} must be positive and at most {TransportSettings.MaxDays} days.");
}

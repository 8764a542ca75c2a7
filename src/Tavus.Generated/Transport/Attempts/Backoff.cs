namespace Tavus.Transport;

/// <summary>Waits between attempts. The delay is exponential with full jitter, since clients that failed together must not come back together.</summary>
internal static class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Max = TimeSpan.FromSeconds(8);

    /// <param name="resendCount">How many times the request has been sent again.</param>
    /// <param name="jitter">Returns numbers from 0 to 1; null for random numbers.</param>
    public static TimeSpan After(int resendCount, Func<double>? jitter) =>
        TimeSpan.FromSeconds(Math.Min(Max.TotalSeconds, First.TotalSeconds * Math.Pow(2, resendCount)) * (jitter ?? Draw)());

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WaitAsync(TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        try
        {
#if NETSTANDARD2_0
            await timeProvider.Delay(delay, cancellationToken).ConfigureAwait(false);
#else
            await Task.Delay(delay, timeProvider, cancellationToken).ConfigureAwait(false);
#endif
        }
        catch (OperationCanceledException exception)
        {
            throw new OperationCanceledException("The call was cancelled.", exception, cancellationToken);
        }
    }

    /// <summary>Returns a random number from 0 to 1, taken from a new Guid because the Random of .NET Framework is not thread-safe.</summary>
    private static double Draw() => BitConverter.ToUInt32(Guid.NewGuid().ToByteArray(), 0) / (double)uint.MaxValue;
}

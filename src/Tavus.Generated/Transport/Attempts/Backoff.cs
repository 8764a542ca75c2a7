namespace Tavus.Transport;

/// <summary>Waits between attempts. The delay is exponential with full jitter, since clients that failed together must not come back together.</summary>
/// <param name="jitter">Returns numbers from 0 to 1; null for random numbers.</param>
/// <param name="timeProvider">The clock for the waits.</param>
internal sealed class Backoff(Func<double>? jitter, TimeProvider timeProvider)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Max = TimeSpan.FromSeconds(8);

    /// <param name="resendCount">How many times the request has been sent again.</param>
    public TimeSpan After(int resendCount) =>
        TimeSpan.FromSeconds(Math.Min(Max.TotalSeconds, First.TotalSeconds * Math.Pow(2, resendCount)) * (jitter ?? Draw)());

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task WaitAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        try
        {
            await Delay(delay, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            throw new OperationCanceledException("The call was cancelled.", exception, cancellationToken);
        }
    }

#if NETSTANDARD2_0
    private Task Delay(TimeSpan delay, CancellationToken cancellationToken) => timeProvider.Delay(delay, cancellationToken);

    /// <summary>Returns a random number from 0 to 1, taken from a new Guid because the Random of .NET Framework is not thread-safe.</summary>
    private static double Draw() => BitConverter.ToUInt32(Guid.NewGuid().ToByteArray(), 0) / (double)uint.MaxValue;
#else
    private Task Delay(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, timeProvider, cancellationToken);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Spreads retries; guards no secret.")]
    private static double Draw() => Random.Shared.NextDouble();
#endif
}

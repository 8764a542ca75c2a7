namespace Tavus;

/// <summary>How to wait for an object. Null means the value for its resource, which the method documents.</summary>
/// <typeparam name="T">The type of the object, such as <see cref="Video"/>.</typeparam>
public sealed class TavusWaitOptions<T>
    where T : class, ITavusModel
{
    /// <summary>The time between two polls. Default: null, the resource's. Positive, and at most 24 days.</summary>
    public TimeSpan? Interval { get; set; }

    /// <summary>The longest time to wait. Default: null, the resource's. Positive and at most 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit. A poll that has begun is finished, within the time limits of every call.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Receives the object after each poll, the last one included. What it throws ends the wait. Default: null.</summary>
    public IProgress<T>? Progress { get; set; }

    /// <summary>
    /// The object before the change to wait for, such as the result of a recrawl. While a poll returns the same final state
    /// from before the change, the wait goes on. Default: null. Ignored for objects whose final states stay final.
    /// </summary>
    public T? Previous { get; set; }
}

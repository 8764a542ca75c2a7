namespace Tavus;

/// <summary>How to wait for an object. Null means the default of the resource, which the method documents.</summary>
/// <typeparam name="T">The type of the object, such as <see cref="Video"/>.</typeparam>
public sealed class TavusWaitOptions<T>
    where T : class, ITavusModel
{
    /// <summary>The time between two polls. Default: null, the default of the resource. Positive, and at most 24 days.</summary>
    public TimeSpan? Interval { get; set; }

    /// <summary>The longest time to wait. Default: null, the default of the resource. Positive and at most 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit. A poll in progress is not cancelled; only the timeouts of the call limit it.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Receives the object after each poll, the last one included. An exception that it throws ends the wait. Default: null.</summary>
    public IProgress<T>? Progress { get; set; }

    /// <summary>
    /// The object before the change to wait for, such as the document that a recrawl returned. While a poll still returns the
    /// final state from before the change, the wait continues. Default: null. Ignored for objects whose final state never changes.
    /// </summary>
    public T? Previous { get; set; }
}

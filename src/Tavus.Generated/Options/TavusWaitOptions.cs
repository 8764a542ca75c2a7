namespace Tavus;

/// <summary>How to wait for an object. The default interval and timeout depend on the resource; the wait method documents them.</summary>
/// <typeparam name="T">The type of the object, such as <see cref="Video"/>.</typeparam>
public sealed class TavusWaitOptions<T>
    where T : class, ITavusModel
{
    /// <summary>The time between two polls. Default: null, the default of the resource. Positive, and at most 24 days.</summary>
    public TimeSpan? Interval { get; set; }

    /// <summary>The longest time to wait. Default: null, the default of the resource. Positive and at most 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit. When the time runs out, a poll in progress is not cancelled: only the poll's own timeouts limit it.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Receives the object after each successful poll, including the last. An exception that it throws ends the wait. Default: null.</summary>
    public IProgress<T>? Progress { get; set; }

    /// <summary>The object as it was before the change, such as the document that a recrawl returned. A poll that still returns the old state does not end the wait. Default: null. Ignored for resources whose objects never leave a final state.</summary>
    public T? Previous { get; set; }
}

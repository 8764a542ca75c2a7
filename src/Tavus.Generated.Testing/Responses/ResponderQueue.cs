namespace Tavus.Testing;

/// <summary>The responders that a test set for one operation: each is used once, in their order, and the last one repeatedly. Thread-safe.</summary>
internal sealed class ResponderQueue
{
    private readonly Queue<Responder> _responders = [];
    private Responder? _last;

    public void Add(Responder responder)
    {
        lock (_responders)
        {
            _responders.Enqueue(responder);
        }
    }

    public Responder? Next()
    {
        lock (_responders)
        {
            return _responders.Count > 0 ? _last = _responders.Dequeue() : _last;
        }
    }
}

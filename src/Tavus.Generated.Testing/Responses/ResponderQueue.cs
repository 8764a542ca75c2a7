namespace Tavus.Testing;

/// <summary>The responders that a test set for one operation. Each request uses the next responder. The last one is used for all later requests too, unless it was set for one request only. Thread-safe.</summary>
internal sealed class ResponderQueue
{
    private readonly Queue<(Responder Responder, bool IsOnce)> _responders = [];
    private Responder? _last;

    public void Add(Responder responder, bool isOnce)
    {
        lock (_responders)
        {
            _responders.Enqueue((responder, isOnce));
        }
    }

    public Responder? Next()
    {
        lock (_responders)
        {
            if (_responders.Count == 0)
            {
                return _last;
            }

            var (responder, isOnce) = _responders.Dequeue();
            _last = isOnce ? null : responder;
            return responder;
        }
    }
}

using System.Collections.Concurrent;

namespace Tavus.Testing;

/// <summary>The responses that a test set, and the requests that the stub received. Thread-safe.</summary>
internal sealed class StubRecorder
{
    /// <summary>The maximum number of requests to keep, so that a stub that runs for days does not fill the memory.</summary>
    private const int MaxRequests = 10_000;

    private readonly ConcurrentDictionary<string, ResponderQueue> _responders = new(StringComparer.Ordinal);
    private ConcurrentQueue<StubRequest> _requests = new();

    public IReadOnlyList<StubRequest> Requests => [.. _requests];

    public void Record(StubRequest request)
    {
        _requests.Enqueue(request);
        if (_requests.Count > MaxRequests)
        {
            _requests.TryDequeue(out _);
        }
    }

    public void Add(string operationId, Responder responder, bool isOnce = false) => _responders.GetOrAdd(operationId, static _ => new ResponderQueue()).Add(responder, isOnce);

    /// <returns>The next responder that was set for the operation; null if there is none.</returns>
    public Responder? Next(string operationId) => _responders.TryGetValue(operationId, out var queue) ? queue.Next() : null;

    public void Reset()
    {
        _responders.Clear();
        _requests = new();
    }
}

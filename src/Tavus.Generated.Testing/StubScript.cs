namespace Tavus.Testing;

/// <summary>What a test told the stub, and what the stub saw. Safe for use by many threads at once.</summary>
internal sealed class StubScript
{
    private readonly object _gate = new();
    private readonly Dictionary<string, AnswerQueue> _answers = new(StringComparer.Ordinal);
    private readonly List<StubRequest> _requests = [];

    public IReadOnlyList<StubRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    public void Record(StubRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
        }
    }

    public void Add(DocumentedOperation operation, Answer answer)
    {
        lock (_gate)
        {
            if (!_answers.TryGetValue(operation.Id, out var queue))
            {
                _answers.Add(operation.Id, queue = new AnswerQueue());
            }

            queue.Add(answer);
        }
    }

    /// <returns>The next answer that was set for the operation; null if none was.</returns>
    public Answer? Next(DocumentedOperation operation)
    {
        lock (_gate)
        {
            return _answers.TryGetValue(operation.Id, out var queue) ? queue.Next() : null;
        }
    }

    public void Reset()
    {
        lock (_gate)
        {
            _answers.Clear();
            _requests.Clear();
        }
    }
}

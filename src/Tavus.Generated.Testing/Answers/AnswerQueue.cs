namespace Tavus.Testing;

/// <summary>The answers that a test set for one operation: each is given once, in their order, and the last one again and again.</summary>
internal sealed class AnswerQueue
{
    private readonly List<Answer> _answers = [];
    private int _next;

    public void Add(Answer answer) => _answers.Add(answer);

    public Answer Next()
    {
        var index = Math.Min(_next, _answers.Count - 1);
        _next = index + 1;
        return _answers[index];
    }
}

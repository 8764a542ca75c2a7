using System.Net;

namespace Tavus.Testing;

/// <summary>One of the answers that the document gives an operation.</summary>
internal sealed class DocumentedResponse(int status, IReadOnlyList<DocumentedExample> headers, IReadOnlyList<DocumentedExample> bodies)
{
    public HttpStatusCode Status { get; } = (HttpStatusCode)status;

    public IReadOnlyList<DocumentedExample> Headers { get; } = headers;

    public IReadOnlyList<DocumentedExample> Bodies { get; } = bodies;

    public bool IsSuccess => status is >= 200 and < 300;

    /// <summary>The answer with its first example; without a body if it has none.</summary>
    public Answer FirstExample => AnswerOf.Example(Status, Headers, Bodies.Count > 0 ? Bodies[0] : null);

    public Answer NamedExample(string example) => AnswerOf.Example(
        Status,
        Headers,
        Bodies.FirstOrDefault(body => body.Name == example)
            ?? throw new ArgumentException($"The document has no example '{example}' of a {status}. It has: {string.Join(", ", Bodies.Select(static body => body.Name))}.", nameof(example)));
}

namespace Tavus.Testing;

/// <summary>A documented response of an operation.</summary>
/// <param name="headers">The headers and their examples.</param>
/// <param name="bodies">The JSON of the examples, by their names. If a body has only one example, its name may be empty.</param>
internal sealed class DocumentedResponse(int status, IReadOnlyList<KeyValuePair<string, string>> headers, IReadOnlyList<KeyValuePair<string, string>> bodies)
{
    public HttpStatusCode Status { get; } = (HttpStatusCode)status;

    public IReadOnlyList<KeyValuePair<string, string>> Bodies { get; } = bodies;

    public bool IsSuccess => status is >= 200 and < 300;

    /// <summary>Responds with the first example, or without a body if there is none.</summary>
    public Responder FirstExample => With(Bodies.Count > 0 ? Bodies[0].Value : null);

    /// <exception cref="ArgumentException">The response has no such example.</exception>
    public Responder NamedExample(string example) => With(
        Bodies.Where(body => body.Key == example).Select(static body => body.Value).FirstOrDefault()
            ?? throw new ArgumentException($"The OpenAPI document has no example '{example}' for status {status}. It has: {string.Join(", ", Bodies.Select(static body => body.Key))}.", nameof(example)));

    public Responder With(string? json) => Responders.Create(Status, headers, json);
}

using System.Text.RegularExpressions;

namespace Tavus.Testing;

/// <summary>An operation of the OpenAPI document.</summary>
/// <param name="pathTemplate">The path, with parameters in braces.</param>
/// <param name="pathParameters">The parameters of the path and their examples.</param>
internal sealed class DocumentedOperation(
    string id,
    string method,
    string pathTemplate,
    IReadOnlyList<KeyValuePair<string, string>> pathParameters,
    IReadOnlyList<DocumentedResponse> responses)
{
    // /v2/personas/{persona_id} becomes ^/v2/personas/(?<persona_id>[^/]+)\z.
    private readonly Regex _path = new("^" + Regex.Replace(Regex.Escape(pathTemplate), @"\\{(.+?)}", "(?<$1>[^/]+)") + @"\z");

    public string Id { get; } = id;

    public string Method { get; } = method;

    public IReadOnlyList<DocumentedResponse> Responses { get; } = responses;

    /// <exception cref="TavusStubException">The OpenAPI document has no successful response for this operation.</exception>
    public DocumentedResponse Success => Responses.FirstOrDefault(static response => response.IsSuccess) ?? throw NotDocumented("successful response");

    /// <returns>The decoded arguments in a path, by the names of the parameters; null if the path does not match this operation.</returns>
    public IReadOnlyDictionary<string, string>? Match(string path) => _path.Match(path) is { Success: true } match
        ? _path.GetGroupNames().Skip(1).ToDictionary(static name => name, name => Uri.UnescapeDataString(match.Groups[name].Value))
        : null;

    /// <exception cref="ArgumentException">The OpenAPI document has no such status.</exception>
    public DocumentedResponse Response(HttpStatusCode status) =>
        Find(status) ?? throw new ArgumentException($"The OpenAPI document has no status {(int)status} for {Id}. It has: {string.Join(", ", Responses.Select(static response => (int)response.Status))}. To respond with another status, pass a body.", nameof(status));

    /// <summary>Responds with the first example of a status. For an undocumented failure, the error text is the name of the status.</summary>
    /// <exception cref="ArgumentException">The status is neither documented nor a failure.</exception>
    public Responder ExampleOf(HttpStatusCode status) => Find(status) is null && (int)status is >= 400 and < 600
        ? Responders.Failure(status, status.ToString())
        : Response(status).FirstExample;

    /// <summary>Responds for a resource that the stub does not keep in memory: with success if all ids in the path are those of the examples, otherwise with a failure.</summary>
    public Responder RespondTo(IReadOnlyDictionary<string, string> arguments) =>
        pathParameters.All(parameter => arguments[parameter.Key] == parameter.Value) ? Success.FirstExample : RespondToUnknownId();

    /// <exception cref="TavusStubException">The OpenAPI document has no such status.</exception>
    public Responder RespondWith(HttpStatusCode status) => Find(status)?.FirstExample ?? throw NotDocumented(FormattableString.Invariant($"status {(int)status}"));

    /// <summary>Responds with the documented 400 that mentions the id; otherwise with the documented 404; otherwise with any documented 400.</summary>
    /// <exception cref="TavusStubException">The OpenAPI document has neither a 400 nor a 404.</exception>
    public Responder RespondToUnknownId()
    {
        var badRequest = Find(HttpStatusCode.BadRequest);
        return badRequest?.Bodies.Select(static body => body.Value).FirstOrDefault(NamesParameter) is { } invalidId
            ? badRequest.With(invalidId)
            : (Find(HttpStatusCode.NotFound) ?? badRequest)?.FirstExample ?? throw NotDocumented("status 400 or 404");
    }

    public override string ToString() => $"{Method} {pathTemplate} ({Id})";

    private bool NamesParameter(string body) =>
        pathParameters.Any(parameter => body.IndexOf($"\"Invalid {parameter.Key}\"", StringComparison.Ordinal) >= 0);

    private DocumentedResponse? Find(HttpStatusCode status) => Responses.FirstOrDefault(response => response.Status == status);

    private TavusStubException NotDocumented(string wanted) => new($"The OpenAPI document has no {wanted} for {this}. Set a response with TavusStub.Respond.");
}

using System.Globalization;
using System.Net;

namespace Tavus.Testing;

/// <summary>An operation of the document, with what the document shows of it.</summary>
internal sealed class DocumentedOperation(
    string id,
    string method,
    string pathTemplate,
    IReadOnlyList<DocumentedExample> pathParameters,
    IReadOnlyList<DocumentedResponse> responses)
{
    public string Id { get; } = id;

    public string Method { get; } = method;

    public PathTemplate Path { get; } = new(pathTemplate);

    public IReadOnlyList<DocumentedResponse> Responses { get; } = responses;

    /// <exception cref="ArgumentException">The document has no such status.</exception>
    public DocumentedResponse Response(HttpStatusCode status) =>
        Find(status) ?? throw new ArgumentException($"The document has no {(int)status} of {Id}. It has: {string.Join(", ", Responses.Select(static response => (int)response.Status))}. Give the body as well to answer with another.", nameof(status));

    /// <summary>What the stub answers where it keeps no state: success for the one resource that the document shows, 400 for any other.</summary>
    public Answer AnswerTo(IReadOnlyDictionary<string, string> arguments) =>
        pathParameters.All(parameter => arguments[parameter.Name] == parameter.Value)
            ? Documented(Responses.FirstOrDefault(static response => response.IsSuccess), "success")
            : AnswerWith(HttpStatusCode.BadRequest);

    /// <summary>What the document shows for a status.</summary>
    /// <exception cref="TavusStubException">The document has no such status.</exception>
    public Answer AnswerWith(HttpStatusCode status) => Documented(Find(status), ((int)status).ToString(CultureInfo.InvariantCulture));

    public override string ToString() => $"{Method} {Path} ({Id})";

    private DocumentedResponse? Find(HttpStatusCode status) => Responses.FirstOrDefault(response => response.Status == status);

    private Answer Documented(DocumentedResponse? response, string wanted) =>
        response?.FirstExample ?? throw new TavusStubException($"The document has no {wanted} of {this} to answer with. Set an answer with {nameof(TavusStub)}.{nameof(TavusStub.Respond)}.");
}

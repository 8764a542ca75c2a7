using System.Globalization;
using System.Text.Json.Nodes;

namespace Tavus.Documented;

/// <summary>An operation in the OpenAPI document.</summary>
/// <param name="Path">The path, with parameters in braces.</param>
/// <param name="Method">The HTTP method, in lower case as in the document.</param>
internal sealed record DocumentedOperation(string Path, string Method)
{
    private const string Json = "application/json";

    public DocumentPlace Place => DocumentPlace.Root["paths"][Path][Method];

    public string Id => Place["operationId"].Text!;

    public string Resource => Id.Split('_')[0];

    public string Verb => Id.Split('_')[1];

    /// <summary>Whether a second call has no further effect, according to the HTTP method (RFC 9110, section 9.2.2) or <c>x-idempotent</c>.</summary>
    public bool IsIdempotent => Method is "get" or "head" or "put" or "delete" || Place["x-idempotent"].Node is not null;

    /// <summary>Whether a 429 must not be retried, because the limit lasts longer than a retry should wait.</summary>
    public bool IsRateLimitFinal => Place["x-rate-limit-final"].Node is not null;

    /// <summary>Whether a successful response has a body, which the client returns.</summary>
    public bool ReturnsValue => Responses.Any(static response => response.IsSuccess && response.Body is not null);

    /// <summary>The examples of the parameters, by their names in C#.</summary>
    public IReadOnlyDictionary<string, string> Arguments => Place["parameters"].Items
        .Where(static parameter => parameter["example"].Node is not null)
        .ToDictionary(static parameter => parameter["x-originalName"].Text ?? parameter["name"].Text!, static parameter => parameter["example"].Node!.ToString());

    /// <summary>The examples of the query parameters, as they are sent: commas separate the items of a list.</summary>
    public IReadOnlyDictionary<string, string> Query => Place["parameters"].Items
        .Where(static parameter => parameter["in"].Text == "query")
        .ToDictionary(static parameter => parameter["name"].Text!, static parameter => TextOf(parameter["example"].Node!));

    /// <summary>The first example of the request body; null if the operation has no example.</summary>
    public JsonNode? RequestBody => OpenApiDocument.Members(Place["requestBody"]["content"][Json]["examples"].Node).Select(static example => example.Value!["value"]).FirstOrDefault();

    /// <summary>The documented responses. A response with several examples appears once for each example.</summary>
    public IEnumerable<DocumentedResponse> Responses =>
        from status in OpenApiDocument.Members(Place["responses"].Node).Select(static response => response.Key)
        let response = Place["responses"][status]
        let headers = OpenApiDocument.Members(response["headers"].Node).ToDictionary(static header => header.Key, static header => header.Value!["example"]!.GetValue<string>())
        from example in OpenApiDocument.Members(response["content"][Json]["examples"].Node).DefaultIfEmpty(new("", null))
        select new DocumentedResponse(this, int.Parse(status, CultureInfo.InvariantCulture), example.Key, example.Value?["value"], headers);

    public override string ToString() => Id;

    private static string TextOf(JsonNode example) => example is JsonArray items ? string.Join(',', items) : example.ToString();
}

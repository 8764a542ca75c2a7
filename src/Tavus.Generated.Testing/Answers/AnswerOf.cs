using System.Net;
using System.Net.Http.Headers;

namespace Tavus.Testing;

/// <summary>Answers that are always the same.</summary>
internal static class AnswerOf
{
    /// <summary>An answer of the document.</summary>
    public static Answer Example(HttpStatusCode status, IReadOnlyList<DocumentedExample> headers, DocumentedExample? body) => (_, _) =>
    {
        var response = new HttpResponseMessage(status);
        foreach (var header in headers)
        {
            response.Headers.TryAddWithoutValidation(header.Name, header.Value);
        }

        if (body is not null)
        {
            response.Content = Content(body.Value, "application/json");
        }

        return Task.FromResult(response);
    };

    /// <summary>An answer from memory.</summary>
    public static Answer Json(HttpStatusCode status, string json) => Text(status, json, "application/json");

    /// <summary>A request that the service cannot meet, where the document does not show the words it has for that.</summary>
    public static Answer Error(string error) => Json(HttpStatusCode.BadRequest, $$"""{"error":"{{error}}"}""");

    /// <summary>An answer of the test's own.</summary>
    public static Answer Text(HttpStatusCode status, string body, string contentType)
    {
        if ((int)status is < 100 or > 999)
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, "An HTTP status is from 100 to 999.");
        }

        _ = body ?? throw new ArgumentNullException(nameof(body));
        if (!MediaTypeHeaderValue.TryParse(contentType ?? throw new ArgumentNullException(nameof(contentType)), out _))
        {
            throw new ArgumentException($"'{contentType}' is no media type; 'text/html' is one.", nameof(contentType));
        }

        return (_, _) => Task.FromResult(new HttpResponseMessage(status) { Content = Content(body, contentType) });
    }

    private static StringContent Content(string text, string contentType) =>
        new(text) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };
}

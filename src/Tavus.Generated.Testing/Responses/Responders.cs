using System.Net.Http.Headers;

namespace Tavus.Testing;

/// <summary>Creates responders that always return the same response.</summary>
internal static class Responders
{
    /// <summary>Responds with a status, headers and a JSON body, or without a body if <paramref name="json"/> is null.</summary>
    public static Responder Create(HttpStatusCode status, IEnumerable<KeyValuePair<string, string>> headers, string? json) => (_, _) =>
    {
        var response = new HttpResponseMessage(status);
        foreach (var header in headers)
        {
            response.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (json is not null)
        {
            response.Content = Content(json, "application/json");
        }

        return Task.FromResult(response);
    };

    public static Responder Json(HttpStatusCode status, string json) => Create(status, [], json);

    /// <summary>Responds with an error status, and with the error text in the documented JSON format.</summary>
    public static Responder Failure(HttpStatusCode status, string error) => Json(status, $$"""{"error":"{{error}}"}""");

    /// <exception cref="ArgumentException"><paramref name="status"/> or <paramref name="contentType"/> is not valid.</exception>
    public static Responder Text(HttpStatusCode status, string body, string contentType)
    {
        if ((int)status is < 100 or > 999)
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, "An HTTP status must be from 100 to 999.");
        }

        _ = body ?? throw new ArgumentNullException(nameof(body));
        if (!MediaTypeHeaderValue.TryParse(contentType ?? throw new ArgumentNullException(nameof(contentType)), out _))
        {
            throw new ArgumentException($"'{contentType}' is not a media type. Pass one such as 'text/html'.", nameof(contentType));
        }

        return (_, _) => Task.FromResult(new HttpResponseMessage(status) { Content = Content(body, contentType) });
    }

    private static StringContent Content(string text, string contentType) =>
        new(text) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };
}

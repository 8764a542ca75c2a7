using System.Text;

namespace Tavus.Testing;

/// <summary>A request that a <see cref="TavusStub"/> received. It does not contain the API key.</summary>
public sealed class StubRequest
{
    private StubRequest(string operationId, IReadOnlyDictionary<string, string> arguments, HttpRequestMessage request, string? body)
    {
        OperationId = operationId;
        PathParameters = arguments;
        Method = request.Method;
        Path = request.RequestUri!.AbsolutePath;
        Query = request.RequestUri.Query;
        Headers = RequestHeaders.Copy(request);
        Body = body;
    }

    /// <summary>The operation of the OpenAPI document that was called, such as <c>Personas_Get</c>.</summary>
    public string OperationId { get; }

    /// <summary>The arguments in the path, decoded, by their names in the OpenAPI document, such as <c>persona_id</c>.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path as sent, percent-encoded, such as <c>/v2/personas/p5317866</c>.</summary>
    public string Path { get; }

    /// <summary>The query as sent, with its question mark; empty if there was none. Never null.</summary>
    public string Query { get; }

    /// <summary>
    /// The headers of the request and of its body, by their names (case-insensitive). Several values of one header are joined by commas, in User-Agent by spaces.
    /// The value of <c>x-api-key</c>, <c>Authorization</c>, <c>Proxy-Authorization</c> and <c>Cookie</c> is <c>********</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body as text, unmasked: it contains any secrets that the code under test sent. Decoded as UTF-8 if .NET does not know its charset. Null if the request had no body.</summary>
    public string? Body { get; }

    /// <summary>Returns the method, the path and the operation, without headers and body.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{Method} {Path} ({OperationId})";

    internal static async Task<StubRequest> FromAsync(HttpRequestMessage request, string operationId, IReadOnlyDictionary<string, string> arguments) =>
        new(operationId, arguments, request, request.Content is { } content ? await ReadAsync(content).ConfigureAwait(false) : null);

    private static async Task<string> ReadAsync(HttpContent content)
    {
        try
        {
            return await content.ReadAsStringAsync().ConfigureAwait(false);
        }
        catch (InvalidOperationException exception) when (exception.InnerException is ArgumentException)
        {
            // .NET does not know the charset. JSON is always UTF-8 (RFC 8259, section 8.1). The content can be read again, since the first read has buffered it.
            return Encoding.UTF8.GetString(await content.ReadAsByteArrayAsync().ConfigureAwait(false));
        }
    }
}

namespace Tavus.Transport;

/// <summary>An operation of the OpenAPI document, or a call that the OpenAPI document does not describe.</summary>
/// <param name="pathTemplate">The path, with parameters in braces; null if it is unknown.</param>
internal sealed class ApiOperation(string id, string method, string? pathTemplate)
{
    public string Id { get; } = id;

    public HttpMethod Method { get; } = method == "GET" ? HttpMethod.Get : new HttpMethod(method);

    public string? PathTemplate { get; } = pathTemplate;

    /// <summary>The name of the last parameter in the path, which identifies the object. Null if the path has no parameter; empty if the path is unknown.</summary>
    public string? LastParameter => PathTemplate is null ? ""
        : PathTemplate.LastIndexOf('{') is var start and >= 0 ? PathTemplate.Substring(start + 1, PathTemplate.LastIndexOf('}') - start - 1)
        : null;

    /// <summary>Whether two calls have the same effect as one call, according to the HTTP method (RFC 9110, section 9.2.2) or <c>x-idempotent</c>.</summary>
    public bool IsIdempotent { get; init; } = method is "GET" or "HEAD" or "PUT" or "DELETE";

    /// <summary>Whether a 304 (nothing changed) is treated as a success.</summary>
    public bool IsNotModifiedSuccess { get; init; }

    /// <summary>Whether a 429 is never retried, because the limit lasts longer than a call should wait.</summary>
    public bool IsRateLimitFinal { get; init; }
}

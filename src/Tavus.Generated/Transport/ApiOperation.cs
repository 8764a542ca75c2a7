namespace Tavus.Transport;

/// <summary>An operation of the OpenAPI document.</summary>
/// <param name="id">Its <c>operationId</c>.</param>
/// <param name="method">Its HTTP method, in capitals.</param>
/// <param name="pathTemplate">Its path, parameters in braces.</param>
/// <param name="isNotModifiedSuccess">Whether the document lists 304 among its answers: nothing was changed, which is a result.</param>
internal sealed class ApiOperation(string id, string method, string pathTemplate, bool isNotModifiedSuccess = false)
{
    public string Id { get; } = id;

    public HttpMethod Method { get; } = method == "GET" ? HttpMethod.Get : new HttpMethod(method);

    /// <summary>Whether calling it twice does no more than calling it once (RFC 9110, section 9.2.2).</summary>
    public bool IsIdempotent { get; } = method is "GET" or "HEAD" or "DELETE";

    public string PathTemplate { get; } = pathTemplate;

    public bool IsNotModifiedSuccess { get; } = isNotModifiedSuccess;
}

namespace Tavus.Transport;

/// <summary>An operation of the OpenAPI document.</summary>
/// <param name="Id">Its <c>operationId</c>.</param>
/// <param name="Method">Its HTTP method.</param>
/// <param name="PathTemplate">Its path, parameters in braces.</param>
internal sealed record ApiOperation(string Id, HttpMethod Method, string PathTemplate);

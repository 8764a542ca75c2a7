namespace Tavus.Transport;

/// <summary>One call of an operation.</summary>
/// <param name="operation">The operation to call.</param>
/// <param name="path">The path and query, escaped.</param>
/// <param name="body">The JSON to send; null for none.</param>
internal readonly struct ApiCall(ApiOperation operation, string path, byte[]? body = null)
{
    public ApiOperation Operation { get; } = operation;

    public string Path { get; } = path;

    /// <summary>Whether the body of a successful response is read.</summary>
    public bool HasResult { get; init; } = true;

    /// <summary>The JSON to send, in memory so that it can be sent again.</summary>
    public byte[]? Body { get; } = body;
}

namespace Tavus.Transport;

/// <summary>One call of an operation.</summary>
internal readonly struct ApiCall(ApiOperation operation, string path, byte[]? body = null)
{
    public ApiOperation Operation { get; } = operation;

    /// <summary>The path and query, escaped.</summary>
    public string Path { get; } = path;

    /// <summary>The client's settings, with the key of this call. <see cref="TavusTransport"/> sets them before anything reads them.</summary>
    public TransportSettings Settings { get; init; } = null!;

    public TavusClientOptions Options => Settings.Options;

    /// <summary>Whether the body of a successful response is read.</summary>
    public bool HasResult { get; init; } = true;

    /// <summary>The JSON to send, in memory so that it can be sent again; null for none.</summary>
    public byte[]? Body { get; } = body;

    /// <summary>Whether the call may be sent again even if it might have taken effect.</summary>
    public bool IsIdempotent => Settings.TreatAsIdempotent ?? Operation.IsIdempotent;

    /// <summary>Collects the secrets that the call sends.</summary>
    public IReadOnlyList<string> CollectSecrets() => RequestSecrets.Collect(Body, Settings, Path);
}

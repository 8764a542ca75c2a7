namespace Tavus;

/// <summary>An answer that cannot be read as the OpenAPI document says: no JSON (RFC 8259), too large, too deep, or not what was asked for.</summary>
public sealed class TavusContractException : TavusException
{
    internal TavusContractException(string message, string path, long offset)
        : base(message)
    {
        Path = path;
        Offset = offset;
    }

    /// <summary>The JSON Pointer (RFC 6901) of the value that cannot be read; empty for the whole answer.</summary>
    public string Path { get; }

    /// <summary>The offset in the answer, in bytes, from which on it cannot be read; 0 for the whole answer.</summary>
    public long Offset { get; }
}

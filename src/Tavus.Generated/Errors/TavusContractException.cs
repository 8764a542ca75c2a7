namespace Tavus;

/// <summary>
/// An answer that cannot be read as the OpenAPI document says (no JSON by RFC 8259, too large, too deep, or not what was
/// asked for) or, with <see cref="ResponseContract.Strict"/>, one that departs from it.
/// </summary>
public sealed class TavusContractException : TavusException
{
    internal TavusContractException(string message, string path, long offset, IReadOnlyList<Drift>? drift = null)
        : base(message)
    {
        Path = path;
        Offset = offset;
        Drift = drift ?? [];
    }

    /// <summary>The JSON Pointer (RFC 6901) of the value that cannot be read; empty for the whole answer.</summary>
    public string Path { get; }

    /// <summary>The offset in the answer, in bytes, from which on it cannot be read; 0 for the whole answer.</summary>
    public long Offset { get; }

    /// <summary>Every departure, in the order of the answer, 1,000 at the most. Empty if the answer could not be read at all.</summary>
    public IReadOnlyList<Drift> Drift { get; }
}

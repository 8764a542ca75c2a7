namespace Tavus.Json;

/// <summary>A difference, as the reader notes it.</summary>
internal readonly struct DriftEntry(DriftKind kind, long offset, string documented)
{
    public DriftKind Kind => kind;

    /// <summary>The offset of the value; for a missing member, the offset of the end of the object.</summary>
    public long Offset => offset;

    /// <summary>The form that the OpenAPI document describes; for a missing member, the name of the member.</summary>
    public string Documented => documented;
}

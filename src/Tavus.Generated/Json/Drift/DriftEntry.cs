namespace Tavus.Json;

/// <param name="Kind">The kind of difference.</param>
/// <param name="Offset">The offset of the value; of the end of the object for a member that is missing.</param>
/// <param name="Documented">What the document says; the name of a member that is missing.</param>
internal readonly record struct DriftEntry(DriftKind Kind, long Offset, string Documented);

namespace Tavus.Json;

/// <param name="Kind">The kind of difference.</param>
/// <param name="Offset">The offset of the value or, for a missing member, of the end of the object.</param>
/// <param name="Documented">The documented form or, for a missing member, its name.</param>
internal readonly record struct DriftEntry(DriftKind Kind, long Offset, string Documented);

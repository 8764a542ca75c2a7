namespace Tavus.Json;

/// <param name="Kind">The kind of difference.</param>
/// <param name="Offset">The offset of the value; for a missing member, the offset of the end of the object.</param>
/// <param name="Documented">The form that the OpenAPI document describes; for a missing member, the name of the member.</param>
internal readonly record struct DriftEntry(DriftKind Kind, long Offset, string Documented);

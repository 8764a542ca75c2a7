namespace Tavus.Generator.Model;

/// <param name="SchemaName">The schema of an object or an open enum.</param>
/// <param name="Item">The type of the items of a list.</param>
/// <param name="AllowsSeconds">Whether a timestamp may also arrive as the seconds since 1970 (<c>x-unix-seconds</c>).</param>
internal sealed record TypeModel(TypeKind Kind, string? SchemaName = null, TypeModel? Item = null, bool AllowsSeconds = false);

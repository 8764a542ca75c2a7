namespace Tavus.Json;

/// <summary>Which documented members of an object are written verbatim, a bit for each.</summary>
/// <param name="Members">Those that are not written from their property.</param>
/// <param name="Aliases">Members whose aliases are written with the received values.</param>
internal readonly record struct VerbatimMask(ulong Members, ulong Aliases);

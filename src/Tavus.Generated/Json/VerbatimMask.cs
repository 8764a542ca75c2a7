namespace Tavus.Json;

/// <summary>How the kept members of an object are written, a bit for each documented member.</summary>
/// <param name="Members">Those that are not written from their property.</param>
/// <param name="Aliases">Members whose aliases are written with the received values.</param>
internal readonly record struct VerbatimMask(ulong Members, ulong Aliases);

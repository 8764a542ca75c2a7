namespace Tavus.Json;

/// <summary>Which documented members of an object are written verbatim, with one bit for each member.</summary>
/// <param name="Members">The members that are written from their preserved JSON, not from their property.</param>
/// <param name="Aliases">Members whose aliases are written with the received values.</param>
internal readonly record struct VerbatimMask(ulong Members, ulong Aliases);

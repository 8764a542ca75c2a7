namespace Tavus.Json;

/// <summary>Which documented members of an object are written verbatim, with one bit for each member.</summary>
/// <param name="Members">The members for which the preserved JSON is written instead of the value of the property.</param>
/// <param name="Aliases">The members whose alias is written with the received value instead of the value of the property.</param>
internal readonly record struct VerbatimMask(ulong Members, ulong Aliases);

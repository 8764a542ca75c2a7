namespace Tavus.Json;

/// <summary>Reads the object at the reader's position.</summary>
internal delegate T ObjectReader<out T>(ref WireReader json);

/// <summary>Reads one item of a list. Returns false if the value cannot be read as such an item.</summary>
internal delegate bool ItemReader<T>(ref WireReader json, out T? item);

/// <summary>Reads a complete body.</summary>
internal delegate T BodyReader<out T>(ReadOnlySpan<byte> utf8Json, DriftLog? drift);

/// <summary>Finds the documented value with this text; null if there is none.</summary>
internal delegate string? WireValueLookup(ReadOnlySpan<byte> text);

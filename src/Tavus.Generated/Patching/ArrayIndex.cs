namespace Tavus.Patching;

/// <summary>Parses array indices in JSON Pointers (RFC 6901, section 4).</summary>
internal static class ArrayIndex
{
    /// <returns>The index; -1 if the segment is not an index.</returns>
    public static int Parse(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && (segment.Length == 1 || segment[0] != '0') ? index : -1;
}

namespace Tavus.Testing;

/// <summary>Creates ids in the format of the service: a prefix and hexadecimal digits. The same seed leads to the same ids, and no id occurs twice.</summary>
internal sealed class SeededIds(int seed, string prefix)
{
    private const ulong Digits11 = (1UL << 44) - 1;

    private ulong _count;

    public string Next()
    {
        // Each step is reversible, so two counts never lead to the same id.
        var mixed = unchecked(((uint)seed + ++_count) * 0x9E3779B97F4A7C15) & Digits11;
        mixed = unchecked((mixed ^ (mixed >> 22)) * 0xBF58476D1CE4E5B9) & Digits11;
        return prefix + (mixed ^ (mixed >> 22)).ToString("x11", CultureInfo.InvariantCulture);
    }
}

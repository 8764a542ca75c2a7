namespace Tavus.Patching;

/// <summary>One operation of a difference, with the value that must still be there for it to be right.</summary>
/// <param name="Operation">What changes.</param>
/// <param name="GuardPath">Where that value is.</param>
/// <param name="GuardValue">The value.</param>
internal sealed record JsonChange(JsonPatchOperation Operation, JsonPointer GuardPath, JsonTree GuardValue)
{
    /// <summary>About how many bytes it takes to send.</summary>
    public int Size => SizeOf(Operation.Path, Operation.Value?.Span.Length ?? 0);

    public static int SizeOf(JsonPointer path, int valueSize)
    {
        // {"op":"replace","path":"","value":}, and the comma behind it.
        const int Frame = 36;
        return Frame + path.ToString().Length + valueSize;
    }
}

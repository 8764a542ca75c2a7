namespace Tavus.Generator.Model;

/// <summary>The JSON Pointers with which a JSON Patch can refer to the members of an object.</summary>
[Flags]
internal enum PointerKind
{
    /// <summary>No pointers.</summary>
    None = 0,

    /// <summary>Pointers from the root: the object itself is patched (<c>x-patchable</c>).</summary>
    Root = 1,

    /// <summary>Pointers that start at a patched object that contains this object.</summary>
    Part = 2,
}

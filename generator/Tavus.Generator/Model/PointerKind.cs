namespace Tavus.Generator.Model;

/// <summary>The pointers by which JSON Patch can name the members of an object.</summary>
[Flags]
internal enum PointerKind
{
    /// <summary>From nowhere.</summary>
    None = 0,

    /// <summary>From the root: the object itself is patched (<c>x-patchable</c>).</summary>
    Root = 1,

    /// <summary>From an object that it is a part of.</summary>
    Part = 2,
}

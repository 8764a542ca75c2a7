namespace Tavus.Generator.Model;

/// <summary>How JSON Patch can name the members of an object.</summary>
internal enum PointerKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Within an object that can be patched.</summary>
    Part,

    /// <summary>It is itself what is patched (<c>x-patchable</c>).</summary>
    Root,
}

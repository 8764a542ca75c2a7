using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tavus.Generator.Tests.Running;

internal static class References
{
    /// <summary>The references of the test itself: the framework, the library and its packages.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static ImmutableArray<MetadataReference> AllButTheLibrary { get; } =
        [.. All.Where(static reference => Path.GetFileName(reference.Display) != "Tavus.Generated.dll")];
}

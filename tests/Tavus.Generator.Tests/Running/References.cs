using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tavus.Generator.Tests.Running;

internal static class References
{
    /// <summary>All that the test itself runs on: the framework, the library and its packages.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static ImmutableArray<MetadataReference> AllButTheLibrary { get; } =
        [.. All.Where(static reference => Path.GetFileName(reference.Display) != "Tavus.Generated.dll")];
}

using System.Reflection;

namespace Tavus.Package.Tests;

/// <summary>Paths on this machine, as recorded by the build.</summary>
internal static class Repository
{
    public static string Root => Metadata("RepositoryRoot");

    /// <summary>NuGet's folder of unpacked packages.</summary>
    public static string PackagesFolder => Metadata("PackagesFolder");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}

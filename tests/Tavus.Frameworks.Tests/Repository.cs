using System.Reflection;

namespace Tavus.Frameworks.Tests;

internal static class Repository
{
    /// <summary>Debug or Release.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>NuGet's folder of unpacked packages.</summary>
    public static string PackagesFolder { get; } = Metadata("PackagesFolder");

    private static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>A file of this project.</summary>
    public static string File(string path) => Path.Combine(Root, "tests/Tavus.Frameworks.Tests", path);

    /// <summary>The folder of a library.</summary>
    public static string Library(string name) => Path.Combine(Root, "src", name);

    /// <summary>A folder that is kept between runs, so that only the first run builds everything.</summary>
    public static string Artifact(string name) => Path.Combine(Root, "artifacts/frameworks", name);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}

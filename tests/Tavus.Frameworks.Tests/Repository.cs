using System.Reflection;

namespace Tavus.Frameworks.Tests;

internal static class Repository
{
    private static readonly string Root =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!;

    /// <summary>A file of this project.</summary>
    public static string File(string path) => Path.Combine(Root, "tests/Tavus.Frameworks.Tests", path);

    /// <summary>A folder that is kept from run to run, so that only the first one builds everything.</summary>
    public static string Artifact(string name) => Path.Combine(Root, "artifacts/frameworks", name);
}

using System.Reflection;

namespace Tavus.Aot.Tests.Publishing;

internal static class Repository
{
    private static readonly string Root =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!;

    /// <summary>The folder of a project among the tests.</summary>
    public static string Project(string name) => Path.Combine(Root, "tests", name);
}

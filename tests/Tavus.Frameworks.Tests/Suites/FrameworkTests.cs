using System.Reflection;
using System.Runtime.Versioning;

namespace Tavus.Frameworks.Tests.Suites;

/// <summary>These tests are compiled into each suite that Tavus.Frameworks.Tests builds. They check the version of the runtime, and which build of the libraries is loaded.</summary>
public class FrameworkTests
{
    [Fact]
    public void The_runtime_version_matches_the_target_framework_of_the_suite() => Assert.Equal(FrameworkOf(typeof(FrameworkTests).Assembly).Version.Major, Environment.Version.Major);

    [Fact]
    public void The_loaded_Tavus_libraries_are_built_for_the_requested_framework()
    {
        var expected = typeof(FrameworkTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "LibraryFramework").Value!;
        var libraries = typeof(FrameworkTests).Assembly.GetReferencedAssemblies().Where(static name => name.Name!.StartsWith("Tavus.Generated", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(libraries);
        Assert.All(libraries, library => Assert.Equal(new FrameworkName(expected), FrameworkOf(Assembly.Load(library))));
    }

    private static FrameworkName FrameworkOf(Assembly assembly) => new(assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}

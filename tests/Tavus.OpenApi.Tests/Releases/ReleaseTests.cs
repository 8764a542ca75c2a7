using System.Reflection;
using Tavus.OpenApi.Tests.Documents;

namespace Tavus.OpenApi.Tests.Releases;

/// <summary>The OpenAPI documents break no program that uses the last release, unless the new version number permits breaking changes.</summary>
public class ReleaseTests
{
    public static string Repository { get; } = Metadata("RepositoryRoot");

    [ReleasedFact]
    public void Breaking_changes_since_the_last_release_require_a_breaking_version()
    {
        var last = ReleasedFactAttribute.Last.Value!;

        Assert.True(
            BreakingChanges.MayBreak(last.Version, Version.Parse(Metadata("Version"))) || !BreakingChanges.Between(last.Documents, DocumentSet.Repository).Any(),
            string.Join('\n', BreakingChanges.Between(last.Documents, DocumentSet.Repository)));
    }

    [Theory]
    [InlineData("1.2.3", "2.0.0", true)]
    [InlineData("1.2.3", "1.3.0", false)]
    [InlineData("0.1.0", "0.2.0", true)]
    [InlineData("0.1.0", "0.1.1", false)]
    [InlineData("0.9.0", "1.0.0", true)]
    [InlineData("2.0.0", "1.9.0", false)]
    public void MayBreak_allows_breaking_changes_only_in_a_new_major_or_0_x_minor_version(string before, string after, bool mayBreak) =>
        Assert.Equal(mayBreak, BreakingChanges.MayBreak(Version.Parse(before), Version.Parse(after)));

    private static string Metadata(string key) => typeof(ReleaseTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}

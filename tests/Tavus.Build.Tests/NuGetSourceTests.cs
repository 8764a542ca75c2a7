using System.Xml.Linq;

namespace Tavus.Build.Tests;

[Collection(nameof(SharedClone))]
public sealed class NuGetSourceTests(SharedClone shared)
{
    [Fact]
    public async Task The_NuGet_package_writes_what_the_npm_package_writes_and_needs_no_npm()
    {
        (await shared.Clone.GenerateAsync()).Succeeded();
        using var clone = new Clone();
        clone.Environment["PATH"] = SearchPath.WithoutNpm(clone);
        UseOwnFeed(clone);

        var result = await clone.BuildAsync("-t:GenerateApiClient", "-f", "net10.0", "-p:NSwagSource=NuGet");

        Assert.Equal(1, result.Succeeded().NSwagRuns);
        Assert.Equal(shared.Clone.Read(Clone.Result), clone.Read(Clone.Result));
        Assert.False(Directory.Exists(clone[Clone.Installed]));
    }

    [Fact]
    public async Task A_package_that_is_not_restored_is_an_error_that_says_so()
    {
        var result = await shared.Clone.GenerateAsync("-p:NSwagSource=NuGet");

        Assert.Contains("Restore with -p:NSwagSource=NuGet too", result.FailedWith("NSWAG001"), StringComparison.Ordinal);
    }

    /// <summary>A feed and a package folder for the stand-in, which must not get into those of the machine; they supply the rest.</summary>
    private void UseOwnFeed(Clone clone)
    {
        var feed = Directory.CreateDirectory(clone["artifacts/feed"]).FullName;
        var version = XDocument.Parse(clone.Read("Directory.Packages.props")).Descendants("NSwagVersion").Single().Value;
        NuGetPackage.Write(feed, version, shared.Clone[Clone.NSwag]);
        clone.Environment["RestoreSources"] = feed;
        clone.Environment["NUGET_PACKAGES"] = clone["artifacts/packages"];
        clone.Environment["RestoreFallbackFolders"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages");
    }
}

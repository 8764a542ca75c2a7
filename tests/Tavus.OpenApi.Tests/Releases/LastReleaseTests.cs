using System.Diagnostics;

namespace Tavus.OpenApi.Tests.Releases;

/// <summary>Tests how the last release is found among the tags of a repository.</summary>
public sealed class LastReleaseTests : IDisposable
{
    private readonly DirectoryInfo _repository = Directory.CreateTempSubdirectory("tavus-release-");

    public LastReleaseTests()
    {
        Git("init", "--quiet");
        _repository.CreateSubdirectory("openapi");
    }

    public void Dispose() => _repository.Delete(recursive: true);

    [Fact]
    public void LastRelease_is_the_highest_version_tag_not_the_newest_tag()
    {
        Commit("first", "v1.9.0");
        Commit("second", "v1.10.0");
        Commit("third", "v1.8.1", "vNext");
        Commit("unreleased");

        var last = LastRelease.Of(_repository.FullName)!;

        Assert.Equal(new Version(1, 10, 0), last.Version);
        Assert.Equal("second", last.Documents["a.yaml"].Root["info"]!["title"]!.GetValue<string>());
    }

    [Fact]
    public void LastRelease_is_the_one_before_the_release_of_the_current_commit()
    {
        Commit("first", "v1.0.0");
        Commit("second", "v1.1.0");

        Assert.Equal(new Version(1, 0, 0), LastRelease.Of(_repository.FullName)!.Version);
    }

    [Fact]
    public void LastRelease_is_null_without_a_version_tag_or_a_repository()
    {
        Commit("first", "nightly");

        Assert.Null(LastRelease.Of(_repository.FullName));
        Assert.Null(LastRelease.Of(Path.GetTempPath()));
    }

    private void Commit(string title, params string[] tags)
    {
        File.WriteAllText(Path.Combine(_repository.FullName, "openapi/a.yaml"), $"openapi: 3.0.3\ninfo: {{ title: {title} }}\npaths: {{}}\n");
        Git("add", ".");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", title);
        foreach (var tag in tags)
        {
            Git("tag", tag);
        }
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start("git", ["-C", _repository.FullName, .. arguments]);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}

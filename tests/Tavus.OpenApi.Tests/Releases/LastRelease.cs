using System.Diagnostics;
using Tavus.OpenApi.Tests.Documents;

namespace Tavus.OpenApi.Tests.Releases;

/// <summary>The OpenAPI documents of the last release, read from git at the highest version tag before the current commit, such as <c>v1.2.0</c>.</summary>
/// <param name="Version">The version of the release.</param>
/// <param name="Documents">The documents at the tag.</param>
internal sealed record LastRelease(Version Version, DocumentSet Documents)
{
    private const string Folder = "openapi/";

    /// <returns>The last release; null if no earlier tag is a version, or the folder is not a repository.</returns>
    public static LastRelease? Of(string repository)
    {
        var tag = Lines(repository, "tag", "--list", "v*", "--merged", "HEAD", "--no-contains", "HEAD", "--sort=-version:refname").FirstOrDefault(static tag => Version.TryParse(tag[1..], out _));
        return tag is null ? null : new LastRelease(Version.Parse(tag[1..]), new DocumentSet(
            from path in Lines(repository, "ls-tree", "--name-only", tag, Folder)
            where path.EndsWith(".yaml", StringComparison.Ordinal)
            select new YamlFile(path[Folder.Length..], Run(repository, "show", $"{tag}:{path}"))));
    }

    private static string[] Lines(string repository, params string[] arguments) => Run(repository, arguments).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Run(string repository, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", repository, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : "";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Without git, treat the repository as one without tags.
            return "";
        }
    }
}

using System.Text.RegularExpressions;

namespace Tavus.Package.Tests;

/// <summary>Links must lead to existing files and headings. A package gallery shows only the README, so its links must lead to its own headings or to web addresses.</summary>
public partial class ReadmeLinkTests
{
    private const int MaxLines = 250;

    public static TheoryData<string> Texts =>
    [
        .. new[] { "", "openapi", "src", "tests", "generator" }
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md", folder.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories))
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(static path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_relative_link_in_a_Markdown_file_points_to_an_existing_file_and_heading(string text)
    {
        var path = Path.Combine(Repository.Root, text);
        var isPacked = text.StartsWith("src/", StringComparison.Ordinal);

        Assert.All(Link().Matches(File.ReadAllText(path)).Select(static match => match.Groups[1].Value), link => Assert.True(Leads(path, link, isPacked), link));
    }

    [Fact]
    public void README_has_at_most_250_lines() => Assert.InRange(File.ReadAllLines(Path.Combine(Repository.Root, "README.md")).Length, 1, MaxLines);

    private static bool Leads(string path, string link, bool isPacked)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, parts[0]));
        return link.StartsWith("https://", StringComparison.Ordinal)
            || ((parts[0].Length == 0 || !isPacked) && Path.Exists(target) && (parts.Length == 1 || Headings(target).Contains(parts[1])));
    }

    /// <summary>The anchors that GitHub creates for headings.</summary>
    private static IEnumerable<string> Headings(string path) => File.ReadLines(path)
        .Where(static line => line.StartsWith('#'))
        .Select(static line => NotInAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}

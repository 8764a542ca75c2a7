using System.Text.RegularExpressions;

namespace Tavus.Architecture.Tests;

/// <summary>Finds phrases that readers stumbled over, and suggests the usual words for them.</summary>
public class WordTests
{
    public static TheoryData<string, string> Phrases => new()
    {
        { @"\bwhole answer", "complete response" },
        { @"\b(the )?(service|server|stub)('s)? answers?\b", "response, returns" },
        { @"\b(is|was) given up\b", "fails after N attempts" },
        { @"\bas it came\b", "unchanged, verbatim" },
        { @"\b(is|are|was) taken for\b", "is treated as" },
        { @"\bdepart(s|ure|ures)\b", "differs, difference" },
        { @"\btried again\b", "retried" },
        { @"\bbeyond the last\b", "after the last" },
        { @"\bto be had\b", "available" },
        { @"\bvouches\b", "certifies" },
        { @"\bby hand\b", "hand-written, manual" },
        { @"\bmeanwhile\b", "concurrently, in the meantime" },
        { @"\bwhat (came|was read)\b", "the received value, the parsed value" },
        { @"\bstands? (in|at|beside|before|there)\b", "is, appears" },
        { @"\b(what for|of whom)\b", "name the thing" },
        { @"\bcircle of\b", "a cycle of" },
        { @"\bspellings? of\b", "format, representation" },
        { @"\b(another|next|first|second|third|each|every|last|one) (try|tries)\b", "attempt, retry" },
        { @"\bmakes? (an? )?\w+ of (it|them|this|that|what|an?|the)\b", "converts, creates" },
        { @"\b((server|client|stub|generator|library) asks for|(service|server|client|stub|generator|library) says)\b", "requests, returns" },
        { @"\bbut for (what|the|those|that|this)\b", "except for" },
        { @"(?<!\bthere )\b(is|are|was|were) no (?!\w+er\b|more\b|good\b)[a-z]+\b", "is not a, has no" },
        { @"\bno source (says|shows|tells|describes|names)\b", "the Tavus documentation does not say" },
        { @"\bolder material\b", "older documentation" },
        { @"\bof late\b", "newer documentation" },
        { @"\bfor anyone to read\b", "publicly accessible" },
        { @"\bno form in JSON\b", "cannot be written as JSON" },
        { @"\bwould name another\b", "would lead to another" },
        { @"\bcounts? as\b", "is treated as" },
        { @"\bgreatest number\b", "maximum number" },
        { @"\bshows no value\b", "gives no example" },
        { @"\bwill not get ready\b", "failed" },
        { @"\bpresent (object|value|version|state|one)\b", "current" },
        { @"\bsingle (members|guardrails?|rules)\b", "individual" },
        { @"^\s*description:.* of the page\.$", "on this page" },
        { @"[a-z]: so ", "so that, therefore" },
        { @"(?-i:[.!?}] Such as )", "such as, Example:" },
    };

    /// <summary>The extensions of files with texts. The scripts in .ci have none.</summary>
    private static readonly string[] Extensions =
    [
        "", ".cs", ".fs", ".vb", ".js", ".css", ".md", ".yaml", ".yml", ".liquid",
        ".props", ".targets", ".proj", ".csproj", ".fsproj", ".vbproj", ".bash", ".fish", ".pwsh", ".zsh",
    ];

    private static readonly (string Path, string Text)[] Files =
    [
        .. from folder in new[] { "openapi", "src", "generator", "tests", ".github", ".ci" }
           from path in Directory.EnumerateFiles(Path.Combine(Project.Root, folder), "*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Project.Root)).Distinct()
           where Extensions.Contains(Path.GetExtension(path)) && !path.EndsWith("WordTests.cs", StringComparison.Ordinal)
           where !Project.IsOutput(path)
           select (Path.GetRelativePath(Project.Root, path), File.ReadAllText(path)),
    ];

    [Theory]
    [InlineData(".ci/run")]
    [InlineData("src/Tavus.Cli/Completion/tavus.fish")]
    [InlineData("openapi/personas.yaml")]
    public void Scripts_and_documents_are_among_the_checked_files(string path) =>
        Assert.Contains(Files, file => file.Path.Replace('\\', '/') == path);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Repository_texts_contain_no_discouraged_phrase(string pattern, string better)
    {
        // A space in a pattern also matches an underscore, or a line break followed by a comment marker or list marker, such as // or -.
        var phrase = new Regex(pattern.Replace(" ", @"(?:[ _]|\s*\n[ \t]*[/#>*-]*[ \t]*)", StringComparison.Ordinal), RegexOptions.IgnoreCase | RegexOptions.Multiline);

        var found = (from file in Files from Match match in phrase.Matches(file.Text) select $"{file.Path}({file.Text.AsSpan(0, match.Index).Count('\n') + 1}): {match.Value}").ToList();

        Assert.True(found.Count == 0, $"Better: {better}.{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }
}

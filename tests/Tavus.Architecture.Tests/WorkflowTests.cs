using System.Text.RegularExpressions;

namespace Tavus.Architecture.Tests;

/// <summary>Tests the workflows, which run nowhere else before a release needs them.</summary>
public partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Path.Combine(Project.Root, ".github", "workflows")).Select(static path => Path.GetFileName(path))];

    /// <summary>A tag could be moved to other code.</summary>
    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_are_pinned_to_a_commit(string workflow)
    {
        var actions = Read(workflow).Split('\n').Where(static line => line.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, static action => Assert.Matches(Pinned(), action));
    }

    /// <summary>The tests compare the documents with those of the last release. Without its tag, which a shallow clone lacks, they would find nothing to compare.</summary>
    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_that_runs_all_tests_fetches_the_tags(string workflow) =>
        Assert.Equal(Read(workflow).Contains("run: .ci/run", StringComparison.Ordinal), Read(workflow).Contains("fetch-depth: 0", StringComparison.Ordinal));

    private static string Read(string workflow) => File.ReadAllText(Path.Combine(Project.Root, ".github", "workflows", workflow));

    [GeneratedRegex(@"uses: [\w./-]+@[0-9a-f]{40} # v")]
    private static partial Regex Pinned();
}

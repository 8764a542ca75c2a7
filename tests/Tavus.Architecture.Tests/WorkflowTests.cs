using System.Text.RegularExpressions;

namespace Tavus.Architecture.Tests;

/// <summary>Tests that each action in a workflow is pinned to a commit, because a tag can be moved to other code.</summary>
public partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Path.Combine(Project.Root, ".github", "workflows")).Select(static path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_are_pinned_to_a_commit(string workflow)
    {
        var actions = File.ReadLines(Path.Combine(Project.Root, ".github", "workflows", workflow)).Where(static line => line.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, static action => Assert.Matches(Pinned(), action));
    }

    [GeneratedRegex(@"uses: [\w./-]+@[0-9a-f]{40} # v")]
    private static partial Regex Pinned();
}

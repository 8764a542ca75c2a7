using Tavus.OpenApi.Tests.Documents;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>Rules on texts that tools render as Markdown, and therefore possibly as HTML.</summary>
internal static class MarkdownRules
{
    private static readonly string[] Fields = ["description", "title"];

    public static IEnumerable<Rule> All { get; } =
    [
        Forbid("no-eval-in-markdown", "eval("),
        Forbid("no-script-tags-in-markdown", "<script"),
    ];

    private static Rule Forbid(string name, string text) => new(name, document =>
        from node in document.Nodes
        from field in Fields
        where node[field].Text.Contains(text, StringComparison.OrdinalIgnoreCase)
        select node.Problem(field, $"The text contains {text}, which a renderer might run."));
}

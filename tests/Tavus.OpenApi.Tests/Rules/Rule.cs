using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>A rule that every OpenAPI document must follow.</summary>
/// <param name="Name">The name of Spectral's rule or, for a convention of this project, a name with the prefix <c>tavus-</c>.</param>
/// <param name="Check">Finds the violations in a document.</param>
internal sealed record Rule(string Name, Func<Document, IEnumerable<Problem>> Check)
{
    public static Rule ForEach(string name, NodeKinds kinds, Func<Node, IEnumerable<Problem>> check) =>
        new(name, document => document.NodesOf(kinds).SelectMany(check));

    /// <summary>Creates a rule that reports <paramref name="message"/> for each node that violates it.</summary>
    public static Rule Require(string name, NodeKinds kinds, string message, Func<Node, bool> isFollowed) =>
        ForEach(name, kinds, node => isFollowed(node) ? [] : [node.Problem(message)]);

    /// <summary>Creates a rule that requires a nonempty text in a field of each node.</summary>
    public static Rule RequireText(string name, NodeKinds kinds, string field) =>
        Require(name, kinds, $"The field {field} is missing or empty.", node => node[field].Text.Length > 0);
}

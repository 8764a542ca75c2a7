using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

internal static class PathRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.Require("path-declarations-must-exist", NodeKinds.PathItem,
            "A path parameter has no name.",
            static path => !path.Name.Contains("{}", StringComparison.Ordinal)),
        Rule.Require("path-keys-no-trailing-slash", NodeKinds.PathItem,
            "The path ends with a slash.",
            static path => path.Name == "/" || !path.Name.EndsWith('/')),
        Rule.Require("path-not-include-query", NodeKinds.PathItem,
            "The path includes a query. Describe it by parameters.",
            static path => !path.Name.Contains('?', StringComparison.Ordinal)),
        new("path-params", static document => document.NodesOf(NodeKinds.PathItem).SelectMany(Parameters).Concat(Equivalent(document))),
    ];

    private static IEnumerable<Problem> Parameters(Node path)
    {
        var names = UrlTemplate.Names(path.Name).Order(StringComparer.Ordinal).ToList();
        return from operation in Operations.Of(path)
               let described = Operations.Parameters(path).Concat(Operations.Parameters(operation))
                   .Where(static parameter => parameter["in"].Text == "path" && parameter["required"].IsTrue)
                   .Select(static parameter => parameter["name"].Text).Distinct().Order(StringComparer.Ordinal)
               where !described.SequenceEqual(names)
               select operation.Problem("The required path parameters of the operation are not those of its path.");
    }

    private static IEnumerable<Problem> Equivalent(Document document) =>
        from path in document.NodesOf(NodeKinds.PathItem)
        group path by UrlTemplate.WithoutNames(path.Name) into equivalent
        from repeated in equivalent.Skip(1)
        select repeated.Problem($"The path matches the same URLs as {equivalent.First().Name}.");
}

using Json.Pointer;
using Tavus.OpenApi.Tests.Documents;

namespace Tavus.OpenApi.Tests.Rules;

internal static class ReferenceRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        new("invalid-ref", static document => document.References
            .Where(static node => node.Document.Set.Resolve(node.Document, node.Reference!) is null)
            .Select(static node => node.Problem("$ref", $"The reference {node.Reference} does not resolve."))),
        new("no-$ref-siblings", static document => document.References
            .Where(static node => node.Value.Count > 1)
            .Select(static node => node.Problem("A $ref has siblings, which OpenAPI 3.0 ignores. Remove them, or wrap the reference in allOf."))),
        new("oas3-unused-component", Unused),
    ];

    private static IEnumerable<Problem> Unused(Document document)
    {
        var references = document.Set.Documents.SelectMany(static other => other.References);
        var used = references.Select(static node => Reference.Parse(node.Document.Name, node.Reference!)).ToHashSet();
        return from section in document.Root["components"].Members
               where section.Key != "securitySchemes" // Security requirements refer to them by name, not with $ref.
               from name in section.Value.Names
               let component = JsonPointer.Create("components", section.Key, name)
               where !used.Contains(new(document.Name, component))
               select document.ProblemAt(component, $"No document refers to the component {name}.");
    }
}

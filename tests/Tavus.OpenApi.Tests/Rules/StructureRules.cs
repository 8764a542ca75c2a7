using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>Rules on the structure that the OpenAPI 3.0 specification prescribes.</summary>
internal static class StructureRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        new("oas3-schema", static document => document.Nodes.SelectMany(static node => Unknown(node).Concat(Invalid(node)).Concat(Missing(node)))),
        Rule.Require("oas3-callbacks-in-callbacks", NodeKinds.Operation,
            "A callback has callbacks of its own.",
            static operation => !(operation.Has("callbacks") && IsInCallback(operation))),
    ];

    private static IEnumerable<Problem> Unknown(Node node) =>
        from name in node.Value.Names
        where !ObjectFields.IsExtension(name) && ObjectFields.Find(node.Kind, name) is null
        select node.Problem(name, $"OpenAPI 3.0 has no field {name} here.");

    private static IEnumerable<Problem> Invalid(Node node) =>
        from member in node.Value
        where !ObjectFields.IsExtension(member.Key)
        let field = ObjectFields.Find(node.Kind, member.Key)
        where field is not null && !field.Allows(member.Value)
        let expected = field.Values.Count == 0 ? $"{field.Shape}" : string.Join(", ", field.Values)
        select node.Problem(member.Key, $"The value of {member.Key} is invalid. Expected: {expected}.");

    private static IEnumerable<Problem> Missing(Node node) =>
        from field in ObjectFields.Of(node.Kind)
        where field.IsRequired && !node.Has(field.Name)
        select node.Problem($"The required field {field.Name} is missing.");

    private static bool IsInCallback(Node operation) => operation.Pointer.Any(static segment => segment.ToString() == "callbacks");
}

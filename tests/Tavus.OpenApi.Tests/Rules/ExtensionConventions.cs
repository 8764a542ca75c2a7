using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>The extensions that openapi/README.md lists, and the places where they are allowed.</summary>
internal static class ExtensionConventions
{
    private static readonly Dictionary<string, NodeKinds> Places = new()
    {
        ["x-aliases"] = NodeKinds.PropertySchema,
        ["x-csharp"] = NodeKinds.ComponentSchema,
        ["x-enum-varnames"] = NodeKinds.ComponentSchema,
        ["x-envelope"] = NodeKinds.MediaType,
        ["x-exactly-one-of"] = NodeKinds.ComponentSchema,
        ["x-idempotent"] = NodeKinds.Operation,
        ["x-lone-item"] = NodeKinds.PropertySchema,
        ["x-name"] = NodeKinds.RequestBody,
        ["x-open-enum"] = NodeKinds.ComponentSchema,
        ["x-originalName"] = NodeKinds.Parameter,
        ["x-patch-whole"] = NodeKinds.PropertySchema,
        ["x-patchable"] = NodeKinds.ComponentSchema,
        ["x-rate-limit-final"] = NodeKinds.Operation,
        ["x-required"] = NodeKinds.PropertySchema,
        ["x-required-unless"] = NodeKinds.PropertySchema,
        ["x-since"] = NodeKinds.PropertySchema,
        ["x-missing-since"] = NodeKinds.PropertySchema,
        ["x-unix-seconds"] = NodeKinds.PropertySchema,
        ["x-wait"] = NodeKinds.Operation,
    };

    public static IEnumerable<Rule> All { get; } =
    [
        new("tavus-extension", static document =>
            from node in document.Nodes
            from name in node.Value.Names
            where ObjectFields.IsExtension(name) && !Places.GetValueOrDefault(name).HasFlag(node.Kind)
            select node.Problem(name, $"openapi/README.md lists no extension {name} for this place.")),
    ];
}

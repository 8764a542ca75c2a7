using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the resources that the stub keeps in memory, and what each of their operations does.</summary>
internal static class StubResourceEmitter
{
    public static string Emit(EquatableArray<StubResourceModel> resources)
    {
        var code = CodeWriter.File("Tavus.Testing");
        EmitResources(code, resources);
        EmitOperations(code, resources);
        EmitCollections(code, resources);
        return code.Finish();
    }

    private static void EmitResources(CodeWriter code, EquatableArray<StubResourceModel> resources)
    {
        code.Open("internal static partial class DocumentedResources");
        foreach (var resource in resources)
        {
            code.Line($"public static DocumentedResource {resource.Name} {{ get; }} = new({Literals(resource.Name, resource.IdMember)}, {List(resource.IdAliases)}, {List(resource.Members)}, static json => {Parse(resource)}.{resource.IdProperty}, [{string.Join(", ", resource.Waits.Select(Wait))}]);")
                .Line();
        }

        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<DocumentedResource> All {{ get; }} = [{string.Join(", ", resources.Select(static resource => resource.Name))}];")
            .Close()
            .Line();
    }

    private static void EmitOperations(CodeWriter code, EquatableArray<StubResourceModel> resources)
    {
        code.Open("internal static partial class ResourceOperations")
            .Line("private static readonly global::System.Collections.Generic.Dictionary<string, ResourceOperation> All = new(global::System.StringComparer.Ordinal)")
            .Open();
        foreach (var resource in resources)
        {
            code.Lines(resource.Operations.Select(operation => $"[{GeneratedCode.Literal(operation.Id)}] = new {operation.Kind}Operation(DocumentedResources.{resource.Name}{Arguments(operation)}),"));
        }

        code.Close(";").Close().Line();
    }

    private static void EmitCollections(CodeWriter code, EquatableArray<StubResourceModel> resources)
    {
        code.Open("public sealed partial class TavusStub");
        foreach (var resource in resources)
        {
            var type = $"global::Tavus.Testing.StubCollection<global::Tavus.{resource.ItemType}>";
            var field = $"_{char.ToLowerInvariant(resource.Name[0])}{resource.Name.Substring(1)}";
            code.Text($$"""
                private {{type}}? {{field}};

                /// <summary>The {{GeneratedCode.Escape(resource.Words)}} in memory, in the order in which they were added. The collection starts with the example of the OpenAPI document. Never null.</summary>
                {{GeneratedCode.Attribute}}
                public {{type}} {{resource.Name}} => {{field}} ??= new(_stores[DocumentedResources.{{resource.Name}}], static json => {{Parse(resource)}}, static item => item.{{resource.IdProperty}});

                """);
        }
    }

    private static string Wait(WaitModel wait) =>
        $"new({GeneratedCode.Literal(wait.State.Path)}, {List(wait.Ready)}, {List(wait.Failed)}, {(wait.Renewed is { } renewed ? GeneratedCode.Literal(renewed.Path) : "null")})";

    private static string Parse(StubResourceModel resource) => $"global::Tavus.{resource.ItemType}.Parse(json.Utf8.Span)";

    private static string Arguments(StubOperationModel operation) => operation.Kind switch
    {
        StubOperationKind.List => $", {operation.FirstPage}, {Literal(operation.HasTotalCount)}, [{string.Join(", ", operation.Filters.Select(static filter => $"new({GeneratedCode.Literal(filter.Name)}, {List(filter.Values)})"))}]",
        StubOperationKind.Create => $", {List(operation.OmittedMembers)}, {List(operation.ReturnedMembers)}, [{string.Join(", ", operation.Rules.Select(Rule))}], {List(operation.ExactlyOneOf)}",
        StubOperationKind.Action => $", {Literal(operation.ReturnsItem)}",
        _ => "",
    };

    private static string Rule(StubRuleModel rule) =>
        rule is { UnlessMember: { } member, UnlessValue: { } value } ? $"new({Literals(rule.Member, member, value)})" : $"new({GeneratedCode.Literal(rule.Member)})";

    private static string List(EquatableArray<string> texts) => $"[{Literals([.. texts])}]";

    private static string Literals(params string[] texts) => string.Join(", ", texts.Select(GeneratedCode.Literal));

    private static string Literal(bool value) => value ? "true" : "false";
}

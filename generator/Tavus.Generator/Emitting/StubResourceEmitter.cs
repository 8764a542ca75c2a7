using static Tavus.Generator.Emitting.GeneratedCode;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the resources that the stub keeps in memory, and what each of their operations does.</summary>
internal sealed class StubResourceEmitter(ApiModel model)
{
    private readonly List<StubResource> _resources = [.. StubResource.FindAll(model)];

    public static string Emit(ApiModel model)
    {
        var emitter = new StubResourceEmitter(model);
        var code = CodeWriter.File("Tavus.Testing");
        emitter.EmitResources(code);
        emitter.EmitOperations(code);
        emitter.EmitCollections(code);
        return code.Finish();
    }

    private void EmitResources(CodeWriter code)
    {
        code.Open("internal static partial class DocumentedResources");
        foreach (var resource in _resources)
        {
            var aliases = resource.Item.Properties.SelectMany(static property => property.Aliases.Select(alias => $"({Literals(alias, property.JsonName)})"));
            var waits = resource.Resource.Waits.Select(Wait);
            code.Line($"public static DocumentedResource {resource.Name} {{ get; }} = new({Literals(resource.Name, resource.Id.JsonName)}, {List(aliases)}, {Texts(Members(resource.Item))}, "
                + $"static json => {resource.Parse}.{resource.Id.CSharpName}, {List(waits)});")
                .Line();
        }

        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<DocumentedResource> All {{ get; }} = {List(_resources.Select(static resource => resource.Name))};")
            .Close()
            .Line();
    }

    private void EmitOperations(CodeWriter code) => code.Line("/// <summary>The operations that work on objects in memory, by id.</summary>")
        .Open("internal static partial class ResourceOperations")
        .Line("public static readonly global::System.Collections.Generic.Dictionary<string, ResourceOperation> All = new(global::System.StringComparer.Ordinal)")
        .Open()
        .Lines(
            from resource in _resources
            from operation in resource.Resource.Operations.OrderBy(static operation => operation.Id, StringComparer.Ordinal)
            let effect = Effect(operation, resource)
            where effect is not null
            select $"[{Literal(operation.Id)}] = new {effect.Value.Kind}Operation(DocumentedResources.{resource.Name}{effect.Value.Arguments}),")
        .Close(";")
        .Close()
        .Line();

    private void EmitCollections(CodeWriter code)
    {
        code.Open("public sealed partial class TavusStub");
        foreach (var resource in _resources)
        {
            var type = $"global::Tavus.Testing.StubCollection<global::Tavus.{resource.Item.Name}>";
            var field = Field(resource.Name);
            code.Text($$"""
                private {{type}}? {{field}};

                /// <summary>The {{Words.Of(resource.Name)}} in memory, in the order in which they were added. The collection starts with the example of the OpenAPI document. Never null.</summary>
                {{GeneratedCode.Attribute}}
                public {{type}} {{resource.Name}} => {{field}} ??= new(_stores[DocumentedResources.{{resource.Name}}], static json => {{resource.Parse}}, static item => item.{{resource.Id.CSharpName}});

                """);
        }
    }

    /// <summary>The class that carries out an operation on the objects in memory: the start of its name, such as <c>Create</c> for <c>CreateOperation</c>, and the arguments of its constructor. Null if the operation does not use these objects.</summary>
    private (string Kind, string Arguments)? Effect(OperationModel operation, StubResource resource) => (operation.Verb, operation.Method, operation.PathParameters.Count()) switch
    {
        ("List", "GET", 0) when resource.Resource.List is { } list => ("List", $", {list.FirstPage}, {Literal(list.HasTotalCount)}, {List(list.Filters.Select(Filter))}"),
        ("Create", "POST", 0) => ("Create", CreateArguments(operation, resource)),
        _ when !operation.PathParameters.Select(static parameter => parameter.Name).SequenceEqual([resource.Id.JsonName]) => null,
        ("Get", "GET", _) => ("Get", ""),
        ("Delete", "DELETE", _) when operation.PathTemplate == resource.Get.PathTemplate => ("Delete", ""),
        (_, "PATCH", _) when operation.IsPatch => ("Patch", ""),
        _ => ("Action", $", {Literal(operation.Result == resource.Item.Name)}, {Texts(Members(RequestOf(operation)))}, {Rules(operation)}"),
    };

    /// <summary>The arguments of <c>CreateOperation</c>: the request members that the object lacks, the members of the response, the required members, and the members of which a request must have exactly one.</summary>
    private string CreateArguments(OperationModel operation, StubResource resource)
    {
        var request = RequestOf(operation);
        return $", {Texts(Members(request).Except(Members(resource.Item)))}, {Texts(Members(model.Object(operation.Result)))}, {Rules(operation)}, {Texts(request?.ExactlyOneOf ?? [])}";
    }

    private ObjectModel? RequestOf(OperationModel operation) => model.Object(operation.Request?.SchemaName);

    private string Rules(OperationModel operation) =>
        List((RequestOf(operation)?.Properties ?? []).Where(static property => property.IsRequired || property.IsNeeded || property.RequiredUnless is not null).Select(Rule));

    private string Filter(ParameterModel filter) => $"new({Literal(filter.Name)}, {Texts(model.ValuesOf(filter.Type))})";

    private static string Wait(WaitModel wait) =>
        $"new({Literal(wait.State.Path)}, {Texts(wait.Ready)}, {Texts(wait.Failed)}, {(wait.Renewed is { } renewed ? Literal(renewed.Path) : "null")})";

    private static string Rule(PropertyModel property) =>
        property.RequiredUnless is { } unless ? $"new({Literals(property.JsonName, unless.JsonName, unless.Value)})" : $"new({Literal(property.JsonName)})";

    private static IEnumerable<string> Members(ObjectModel? schema) => (schema?.Properties ?? []).Select(static property => property.JsonName);

    private static string Texts(IEnumerable<string> texts) => List(texts.Select(Literal));
}

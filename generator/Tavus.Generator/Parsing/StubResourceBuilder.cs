using Tavus.Generator.Model;

namespace Tavus.Generator.Parsing;

/// <summary>Finds the resources that the stub can keep in memory: the path parameter of the resource's Get must also be a member of the returned object.</summary>
internal sealed class StubResourceBuilder(ApiModel model)
{
    public EquatableArray<StubResourceModel> Build() => (
        from resource in model.Resources
        let operations = model.Operations.Where(operation => operation.Resource == resource.Name).ToList()
        let get = operations.Find(static operation => operation is { Verb: "Get", Method: "GET" } && PathParameters(operation).Count == 1)
        where get is not null
        let item = Find(get.Result)
        let id = PathParameters(get)[0]
        let idProperty = item?.Properties.FirstOrDefault(property => property.JsonName == id)
        where idProperty is { CSharpName.Length: > 0 }
        select new StubResourceModel(
            resource.Name,
            resource.Words,
            item.Name,
            id,
            idProperty.CSharpName,
            idProperty.Aliases,
            Members(item),
            operations.Select(operation => Build(operation, resource, get, item)).OfType<StubOperationModel>()
                .OrderBy(static operation => operation.Id, StringComparer.Ordinal)
                .ToEquatableArray())
        {
            Waits = resource.Waits.Where(wait => wait.OperationId == get.Id).ToEquatableArray(),
        }).ToEquatableArray();

    private static List<string> PathParameters(OperationModel operation) =>
        [.. operation.Parameters.Where(static parameter => parameter.Location == "path").Select(static parameter => parameter.Name)];

    private static EquatableArray<string> Members(ObjectModel? schema) =>
        schema is null ? default : schema.Properties.Select(static property => property.JsonName).ToEquatableArray();

    /// <returns>Null if the operation does not work on the objects in memory.</returns>
    private StubOperationModel? Build(OperationModel operation, ResourceModel resource, OperationModel get, ObjectModel item)
    {
        var parameters = PathParameters(operation);
        return (operation.Verb, operation.Method) switch
        {
            ("List", "GET") when parameters.Count == 0 && resource.List is { } list => BuildList(operation, list),
            ("Create", "POST") when parameters.Count == 0 => BuildCreate(operation, item),
            _ when !parameters.SequenceEqual(PathParameters(get)) => null,
            ("Get", "GET") => new StubOperationModel(operation.Id, StubOperationKind.Get),
            ("Delete", "DELETE") when operation.PathTemplate == get.PathTemplate => new StubOperationModel(operation.Id, StubOperationKind.Delete),
            (_, "PATCH") when operation.Request?.Item?.SchemaName == PatchModel.Operation => new StubOperationModel(operation.Id, StubOperationKind.Patch),
            _ => new StubOperationModel(operation.Id, StubOperationKind.Action) { ReturnsItem = operation.Result == item.Name },
        };
    }

    private StubOperationModel BuildList(OperationModel operation, ListModel list) => new(operation.Id, StubOperationKind.List)
    {
        FirstPage = list.FirstPage,
        HasTotalCount = list.HasTotalCount,
        Filters = list.Filters.Select(filter => new StubFilterModel(filter.Name, Values(filter.Type))).ToEquatableArray(),
    };

    private StubOperationModel BuildCreate(OperationModel operation, ObjectModel item)
    {
        var request = Find(operation.Request?.SchemaName);
        return new StubOperationModel(operation.Id, StubOperationKind.Create)
        {
            OmittedMembers = Members(request).Except(Members(item)).ToEquatableArray(),
            ReturnedMembers = Members(Find(operation.Result)),
            Rules = (from property in request?.Properties ?? default
                     where property.IsRequired || property.RequiredUnless is not null
                     select new StubRuleModel(property.JsonName, property.RequiredUnless?.JsonName, property.RequiredUnless?.Value)).ToEquatableArray(),
            ExactlyOneOf = request?.ExactlyOneOf ?? default,
        };
    }

    private ObjectModel? Find(string? schema) => model.Objects.FirstOrDefault(other => other.Name == schema);

    private EquatableArray<string> Values(TypeModel type) =>
        model.OpenEnums.Where(openEnum => type is { Kind: TypeKind.OpenEnum } && openEnum.Name == type.SchemaName)
            .SelectMany(static openEnum => openEnum.Values)
            .Select(static value => value.Value)
            .ToEquatableArray();
}

namespace Tavus.Generator.Parsing;

/// <summary>Groups the operations into resources, one for each tag, and recognizes lists and patches by the shapes of the operations.</summary>
/// <param name="context">The document, which describes the tags.</param>
/// <param name="model">The model, still without resources.</param>
/// <param name="waits">The waits of all operations.</param>
internal sealed class ResourceParser(ParseContext context, ApiModel model, IReadOnlyList<WaitModel> waits)
{
    public EquatableArray<ResourceModel> Parse() =>
        model.Operations.Where(static operation => operation.Resource.Length > 0).GroupBy(static operation => operation.Resource).Select(Parse).ToEquatableArray();

    private ResourceModel Parse(IGrouping<string, OperationModel> operations)
    {
        var get = operations.FirstOrDefault(static operation => operation.Verb == "Get");
        var tag = context.Root.Get("tags").Items().FirstOrDefault(tag => CSharpName.ToPascalCase(tag.GetText("name") ?? "") == operations.Key);
        return new ResourceModel(
            operations.Key,
            tag.GetText("description") ?? "",
            operations.ToEquatableArray(),
            FindList(operations, get),
            FindPatch(operations, get),
            waits.Where(wait => wait.Operation.Resource == operations.Key).ToEquatableArray());
    }

    private ListModel? FindList(IEnumerable<OperationModel> operations, OperationModel? get)
    {
        var operation = operations.FirstOrDefault(static operation => operation.Verb == "List");
        var page = model.Object(operation?.Result);
        return page?.Find("data")?.Type.Item?.SchemaName is { } itemType
            ? new ListModel(operation!, itemType, model.Object(itemType)?.Find(get?.PathParameters.LastOrDefault()?.Name)?.CSharpName, page.Find("total_count") is not null)
            : null;
    }

    private static PatchModel? FindPatch(IEnumerable<OperationModel> operations, OperationModel? get) =>
        operations.FirstOrDefault(static operation => operation.IsPatch && operation.PathParameters.Any()) is { } patch
            ? new PatchModel(patch, get?.PathTemplate == patch.PathTemplate ? get.Result : null)
            : null;
}

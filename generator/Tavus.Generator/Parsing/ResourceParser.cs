using System.Globalization;
using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Finds the resources, one for each tag, and recognizes lists, patches and waits by the shapes of the operations.</summary>
internal sealed class ResourceParser(ParseContext context)
{
    private readonly PropertyTypeParser _types = new(context);
    private readonly WaitParser _waits = new(context);

    public EquatableArray<ResourceModel> Parse(IEnumerable<DocumentedOperation> operations) =>
        operations.GroupBy(static operation => operation.Tag)
            .Where(static operations => operations.Key.Length > 0)
            .Select(static operations => (Tag: operations.Key, Operations: operations.ToList()))
            .Select(resource => new ResourceModel(
                CSharpName.ToPascalCase(resource.Tag),
                resource.Tag.ToLowerInvariant(),
                resource.Operations.Select(operation => ParseList(operation, resource.Operations)).FirstOrDefault(static list => list is not null),
                resource.Operations.Select(operation => ParsePatch(operation, resource.Operations)).FirstOrDefault(static patch => patch is not null),
                resource.Operations.SelectMany(_waits.Parse).ToEquatableArray(),
                FindTag(resource.Tag).GetText("description") ?? ""))
            .ToEquatableArray();

    private YamlNode? FindTag(string name) => context.Root.Get("tags").Items().FirstOrDefault(tag => tag.GetText("name") == name);

    private ListModel? ParseList(DocumentedOperation operation, IReadOnlyList<DocumentedOperation> operations)
    {
        var page = context.Resolve(operation.FindResult(context));
        if (operation.Verb != "List" || SchemaReference.Name(page.Get("properties").Get("data").Get("items")) is not { } itemType)
        {
            return null;
        }

        return new ListModel(
            operation.Signature,
            itemType,
            FindIdentity(itemType, operations),
            int.TryParse(Find(operation, "page").Get("schema").GetText("minimum"), NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1,
            page.Get("properties").Get("total_count") is not null,
            operation.QueryParameters.Where(static parameter => !ListModel.Paging.Contains(parameter.GetText("name"))).Select(ParseFilter).OfType<FilterModel>().ToEquatableArray());
    }

    private FilterModel? ParseFilter(YamlNode parameter)
    {
        var name = parameter.GetText("name") ?? "";
        return parameter.Get("schema") is { } schema && _types.Parse(parameter.Get("name")!, schema) is { } type
            ? new FilterModel(name, CSharpName.OfProperty(name), parameter.GetText("x-originalName") ?? name, type, parameter.GetText("description") ?? "")
            : null;
    }

    /// <summary>The property of an item that has the same name as the path parameter of Get; null if there is no such property.</summary>
    private string? FindIdentity(string itemType, IEnumerable<DocumentedOperation> operations)
    {
        var id = operations.FirstOrDefault(static operation => operation.Verb == "Get")?.PathParameters.LastOrDefault().GetText("name");
        return id is not null && context.Schemas.Get(itemType).Get("properties").Get(id) is not null ? CSharpName.OfProperty(id) : null;
    }

    private PatchModel? ParsePatch(DocumentedOperation operation, IReadOnlyList<DocumentedOperation> operations)
    {
        if (SchemaReference.Name(operation.FindRequestBody(context).Get("items")) != PatchModel.Operation || operation.PathParameters.LastOrDefault() is not { } id)
        {
            return null;
        }

        var get = operations.FirstOrDefault(other => other.Verb == "Get" && other.Path == operation.Path);
        return new PatchModel(
            operation.Signature,
            id.GetText("x-originalName") ?? id.GetText("name") ?? "",
            id.GetText("description") ?? "",
            SchemaReference.Name(get?.FindResult(context)));
    }

    private static YamlNode? Find(DocumentedOperation operation, string parameter) =>
        operation.QueryParameters.FirstOrDefault(node => node.GetText("name") == parameter);
}

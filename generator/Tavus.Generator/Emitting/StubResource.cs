namespace Tavus.Generator.Emitting;

/// <summary>A resource whose objects the stub keeps in memory.</summary>
/// <param name="Item">The schema of an object.</param>
/// <param name="Id">The property that contains the id; the path parameter has the same name.</param>
internal sealed record StubResource(ResourceModel Resource, OperationModel Get, ObjectModel Item, PropertyModel Id)
{
    public string Name => Resource.Name;

    /// <summary>The expression that parses an object.</summary>
    public string Parse => $"global::Tavus.{Item.Name}.Parse(json.Utf8.Span)";

    /// <summary>Finds the resources that the stub can keep in memory: the path parameter of the resource's Get must also be a member of the returned object.</summary>
    public static IEnumerable<StubResource> FindAll(ApiModel model) =>
        from resource in model.Resources
        let get = resource.Get
        where get is { Method: "GET" } && get.PathParameters.Count() == 1
        let item = model.Object(get.Result)
        let id = item?.Find(get.PathParameters.Single().Name)
        where id is not null
        select new StubResource(resource, get, item, id);
}

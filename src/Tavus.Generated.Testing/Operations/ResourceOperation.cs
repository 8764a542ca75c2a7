namespace Tavus.Testing;

/// <summary>An operation that the stub carries out on the objects of a resource in memory.</summary>
internal abstract class ResourceOperation(DocumentedResource resource)
{
    public DocumentedResource Resource { get; } = resource;

    /// <returns>The response of the service to an authenticated request.</returns>
    public abstract Responder Respond(ItemStore items, DocumentedOperation operation, StubRequest request);

    protected string GetId(StubRequest request) => request.PathParameters[Resource.IdMember];

    /// <returns>The JSON of an object, as the request wants it.</returns>
    protected string ToJson(StoredItem item, QueryArguments query)
    {
        if (Undocumented.VerboseMember(Resource.Name) is { } verbose && query["verbose"] != "true" && item.GetMembers() is var members && members.Remove(verbose))
        {
            return StoredJson.Write(members).ToJson();
        }

        return item.Json.ToJson();
    }
}

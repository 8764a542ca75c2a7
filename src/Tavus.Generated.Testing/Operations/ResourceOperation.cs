namespace Tavus.Testing;

/// <summary>An operation that the stub carries out on the objects of a resource in memory.</summary>
internal abstract class ResourceOperation(DocumentedResource resource)
{
    public DocumentedResource Resource { get; } = resource;

    /// <returns>The response of the service to an authenticated request.</returns>
    public abstract Responder Respond(ItemStore items, DocumentedOperation operation, StubRequest request);

    protected string GetId(StubRequest request) => request.PathParameters[Resource.IdMember];

    /// <returns>The JSON of an object, without the member that only a verbose request returns.</returns>
    protected string ToJson(StoredItem item, QueryArguments query)
    {
        var json = item.Json.ToJson();
        if (UndocumentedBehavior.VerboseMember(Resource.Name) is not { } verbose || query["verbose"] == "true" || json.IndexOf($"\"{verbose}\"", StringComparison.Ordinal) < 0)
        {
            return json;
        }

        var members = item.GetMembers();
        return members.Remove(verbose) ? StoredJson.Write(members).ToJson() : json;
    }
}

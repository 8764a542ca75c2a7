namespace Tavus.Testing;

/// <summary>An operation that the stub carries out on the objects of a resource in memory.</summary>
internal abstract class ResourceOperation(DocumentedResource resource)
{
    public DocumentedResource Resource { get; } = resource;

    /// <returns>The response to a request with the right API key.</returns>
    public abstract Responder Respond(ItemStore items, DocumentedOperation operation, StubRequest request);

    /// <returns>The error response if the body is not a JSON object, or has no value for a required member; otherwise null.</returns>
    protected static Responder? FindProblem(JsonObject? body, IReadOnlyList<RequiredMember> required) =>
        body is null ? Responders.Failure(HttpStatusCode.BadRequest, "Invalid JSON")
        : required.FirstOrDefault(member => member.IsMissingIn(body)) is { } missing ? Responders.Failure(HttpStatusCode.BadRequest, $"Invalid {missing.Name}")
        : null;

    protected string GetId(StubRequest request) => request.PathParameters[Resource.IdMember];

    /// <returns>The JSON of an object, without the members that only a verbose request returns.</returns>
    protected static string ToJson(StoredItem item, DocumentedOperation operation, QueryArguments query)
    {
        var json = item.Json.ToJson();
        var hidden = query["verbose"] == "true" ? [] : UndocumentedBehavior.VerboseMembersOf(operation.Id);
        if (hidden.Count == 0 || StoredJson.ParseObject(json) is not { } members || !hidden.Any(members.ContainsKey))
        {
            return json;
        }

        foreach (var member in hidden)
        {
            members.Remove(member);
        }

        return StoredJson.Write(members).ToJson();
    }
}

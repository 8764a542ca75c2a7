namespace Tavus.Testing;

/// <param name="omitted">The members of a request that do not become members of the object.</param>
/// <param name="required">The members that a request must have.</param>
/// <param name="exactlyOneOf">The members of which a request must have exactly one; empty if there is no such rule.</param>
internal sealed class CreateOperation(
    DocumentedResource resource,
    IReadOnlyList<string> omitted,
    IReadOnlyList<string> returned,
    IReadOnlyList<RequiredMember> required,
    IReadOnlyList<string> exactlyOneOf)
    : ResourceOperation(resource)
{
    public override Responder Respond(ItemStore items, DocumentedOperation operation, StubRequest request)
    {
        var body = StoredJson.ParseObject(request.Body)!;
        if (FindProblem(body, required) is { } problem)
        {
            return problem;
        }

        if (exactlyOneOf.Count > 0 && exactlyOneOf.Count(name => body[name] is not null) != 1)
        {
            return Responders.Failure(HttpStatusCode.BadRequest, $"Either {string.Join(" or ", exactlyOneOf)} must be provided.");
        }

        var created = items.Create(body.Where(member => !omitted.Contains(member.Key)), item => UndocumentedBehavior.Apply(operation.Id, item, body));
        var result = new JsonObject(created.Where(member => returned.Any(name => Resource.NameIn(created, name) == member.Key)).Select(static member => new KeyValuePair<string, JsonNode?>(member.Key, member.Value?.DeepClone())));
        UndocumentedBehavior.Apply($"{operation.Id}Result", result, body);
        return Responders.Json(operation.Success.Status, StoredJson.Write(result).ToJson());
    }
}

namespace Tavus.Testing;

/// <summary>Changes one object, for example by ending a conversation.</summary>
/// <param name="returnsItem">Whether the response is the changed object; otherwise it is the first documented example.</param>
/// <param name="members">The documented members of a request.</param>
/// <param name="required">The members that a request must have.</param>
internal sealed class ActionOperation(DocumentedResource resource, bool returnsItem, IReadOnlyList<string> members, IReadOnlyList<RequiredMember> required) : ResourceOperation(resource)
{
    public override Responder Respond(ItemStore items, DocumentedOperation operation, StubRequest request)
    {
        var body = string.IsNullOrEmpty(request.Body) ? [] : StoredJson.ParseObject(request.Body);
        if (FindProblem(body, required) is { } problem)
        {
            return problem;
        }

        if (items.Find(GetId(request)) is not { } item)
        {
            return operation.RespondToUnknownId();
        }

        if (UndocumentedBehavior.Refusal(operation.Id, item.GetMembers(), body!) is { } status)
        {
            return operation.RespondWith(status);
        }

        items.Change(item, members => Change(members, operation, body!));
        return returnsItem
            ? Responders.Json(operation.Success.Status, ToJson(items.Find(item.Id)!, operation, new QueryArguments(request.Query)))
            : operation.Success.FirstExample;
    }

    private JsonObject Change(JsonObject item, DocumentedOperation operation, JsonObject body)
    {
        var changed = (JsonObject)item.DeepClone();
        foreach (var member in body.Where(member => operation.Method is "PATCH" or "PUT" && members.Contains(member.Key) && Resource.HasMember(member.Key)))
        {
            changed[Resource.NameIn(changed, member.Key)] = member.Value?.DeepClone();
        }

        UndocumentedBehavior.Apply(operation.Id, changed, body);
        return changed;
    }
}

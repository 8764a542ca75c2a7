using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>Changes one object, for example by ending a conversation.</summary>
/// <param name="resource">The resource.</param>
/// <param name="returnsItem">Whether the response is the changed object; otherwise it is the first documented example.</param>
internal sealed class ActionOperation(DocumentedResource resource, bool returnsItem) : ResourceOperation(resource)
{
    public override Responder Respond(ItemStore items, DocumentedOperation operation, StubRequest request)
    {
        var body = StoredJson.ParseObject(request.Body) ?? [];
        return items.Change(GetId(request), item => Change(item, operation, body)) is null ? operation.RespondToUnknownId()
            : returnsItem && items.Find(GetId(request)) is { } changed ? Responders.Json(operation.Success.Status, ToJson(changed, operation, new QueryArguments(request.Query)))
            : operation.Success.FirstExample;
    }

    private JsonObject Change(JsonObject item, DocumentedOperation operation, JsonObject body)
    {
        var changed = (JsonObject)item.DeepClone();
        foreach (var member in body.Where(member => operation.Method is "PATCH" or "PUT" && Resource.HasMember(member.Key) && !Resource.IsId(member.Key)))
        {
            changed[member.Key] = member.Value?.DeepClone();
        }

        UndocumentedBehavior.Apply(operation.Id, changed, body);
        return changed;
    }
}

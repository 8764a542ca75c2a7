namespace Tavus.Testing;

internal sealed class GetOperation(DocumentedResource resource) : ResourceOperation(resource)
{
    public override Responder Respond(ItemStore items, DocumentedOperation operation, StubRequest request)
    {
        if (items.Read(GetId(request), (item, getTime) => Progress.Apply(Resource, operation, item, getTime)) is not { } item)
        {
            return operation.RespondToUnknownId();
        }

        var json = ToJson(item, operation, new QueryArguments(request.Query));
        return Responders.Json(HttpStatusCode.OK, item.IsWrapped ? $$"""{"data":[{{json}}]}""" : json);
    }
}

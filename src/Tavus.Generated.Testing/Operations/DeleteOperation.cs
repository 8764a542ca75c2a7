namespace Tavus.Testing;

internal sealed class DeleteOperation(DocumentedResource resource) : ResourceOperation(resource)
{
    public override Responder Respond(ItemStore items, DocumentedOperation operation, StubRequest request) =>
        items.Remove(GetId(request)) ? operation.Success.FirstExample : operation.RespondToUnknownId();
}

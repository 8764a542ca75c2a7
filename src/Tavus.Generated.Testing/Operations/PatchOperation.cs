using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>Applies a JSON Patch to an object.</summary>
internal sealed class PatchOperation(DocumentedResource resource) : ResourceOperation(resource)
{
    // netstandard2.0 has no name for this status.
    private const HttpStatusCode UnprocessableEntity = (HttpStatusCode)422;

    public override Responder Respond(ItemStore items, DocumentedOperation operation, StubRequest request)
    {
        if (items.Find(GetId(request)) is not { } item)
        {
            return operation.RespondToUnknownId();
        }

        try
        {
            var isChanged = items.Change(item, members => Change(members, operation, request));
            return operation.RespondWith(isChanged ? HttpStatusCode.OK : HttpStatusCode.NotModified);
        }
        catch (Exception exception) when (exception is FormatException or JsonException or TavusContractException)
        {
            return operation.RespondWith(UnprocessableEntity);
        }
    }

    private static JsonNode? Change(JsonObject item, DocumentedOperation operation, StubRequest request)
    {
        var patch = StoredJson.Parse(request.Body ?? "");
        if (patch is JsonArray parts)
        {
            foreach (var ignored in parts.Where(part => UndocumentedBehavior.IsIgnored(operation.Id, StoredJson.ToText((part as JsonObject)?["path"]))).ToList())
            {
                parts.Remove(ignored);
            }
        }

        var changed = PatchApplication.Apply(item, patch);
        if (changed is JsonObject members)
        {
            UndocumentedBehavior.Apply(operation.Id, members, []);
        }

        return changed;
    }
}

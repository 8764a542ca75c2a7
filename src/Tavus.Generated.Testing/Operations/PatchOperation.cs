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
        var parts = StoredJson.Parse(request.Body ?? "") as JsonArray ?? throw new FormatException("The JSON Patch is not an array of operations.");
        var effective = parts.Where(part => !UndocumentedBehavior.IsIgnored(operation.Id, StoredJson.ToText((part as JsonObject)?["path"]))).Select(static part => part?.DeepClone());
        var changed = new EditableJson(item.DeepClone());
        foreach (var part in JsonPatch.Parse(StoredJson.Write(new JsonArray([.. effective])).ToJson()))
        {
            if (!PatchApplication.TryApply(changed, part, static value => StoredJson.Parse(value.ToJson())))
            {
                throw new FormatException($"This operation failed: {part}.");
            }
        }

        if (changed.Value is JsonObject members)
        {
            UndocumentedBehavior.Apply(operation.Id, members, []);
        }

        return changed.Value;
    }
}

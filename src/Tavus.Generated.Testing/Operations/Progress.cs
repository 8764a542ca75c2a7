namespace Tavus.Testing;

/// <summary>Advances objects to the states that clients can wait for, one state after the other.</summary>
internal static class Progress
{
    /// <summary>Advances an object to the next state that clients can wait for. Does not change an object that has no state, or whose state only an operation changes.</summary>
    /// <returns>Whether the object changed.</returns>
    public static bool Apply(DocumentedResource resource, DocumentedOperation operation, JsonObject item, Func<string> getTime)
    {
        foreach (var wait in resource.Waits)
        {
            var path = wait.Member.Split('/');
            if (path.Length == 2)
            {
                return AddPart(operation, item, wait, path[0], path[1]);
            }

            var state = StoredJson.ToText(item[wait.Member]);
            if (!wait.IsFinal(state))
            {
                return state is not null && !UndocumentedBehavior.IsChangedByOperations(resource.Name, wait.Member) && SetReady(operation, item, wait, getTime);
            }
        }

        return false;
    }

    private static bool SetReady(DocumentedOperation operation, JsonObject item, DocumentedWait wait, Func<string> getTime)
    {
        item[wait.Member] = wait.Ready[0];
        if (wait.Renewed is { } renewed)
        {
            item[renewed] = getTime();
        }

        UndocumentedBehavior.Apply(operation.Id, item, []);
        return true;
    }

    /// <summary>Adds a list item with the ready state, copied from the documented example of Get. Without such an example, the item contains only the state.</summary>
    private static bool AddPart(DocumentedOperation operation, JsonObject item, DocumentedWait wait, string list, string member)
    {
        var parts = item[list] as JsonArray ?? [];
        if (parts.Any(part => wait.IsFinal(StoredJson.ToText((part as JsonObject)?[member]))))
        {
            return false;
        }

        var example = operation.Response(HttpStatusCode.OK).Bodies
            .SelectMany(body => StoredJson.ParseObject(body.Value)?[list] as JsonArray ?? [])
            .FirstOrDefault(part => StoredJson.ToText(part?[member]) == wait.Ready[0]);
        item[list] = new JsonArray([.. parts.Select(static part => part?.DeepClone()), example?.DeepClone() ?? new JsonObject { [member] = wait.Ready[0] }]);
        return true;
    }
}

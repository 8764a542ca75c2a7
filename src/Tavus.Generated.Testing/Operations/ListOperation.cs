namespace Tavus.Testing;

/// <param name="firstPage">The number of the first page.</param>
/// <param name="hasTotalCount">Whether a page contains the total number of objects.</param>
/// <param name="filters">The query parameters that select objects.</param>
internal sealed class ListOperation(DocumentedResource resource, int firstPage, bool hasTotalCount, IReadOnlyList<ListFilter> filters) : ResourceOperation(resource)
{
    public override Responder Respond(ItemStore items, DocumentedOperation operation, StubRequest request)
    {
        var query = new QueryArguments(request.Query);
        if (query.GetNumber("limit", minimum: 1, defaultValue: 10) is not { } limit)
        {
            return Responders.Failure(HttpStatusCode.BadRequest, "Invalid limit");
        }

        if (query.GetNumber("page", firstPage, defaultValue: firstPage) is not { } page)
        {
            return Responders.Failure(HttpStatusCode.BadRequest, "Invalid page");
        }

        var given = filters.Where(filter => query[filter.Name] is not null).ToList();
        if (given.Find(filter => !filter.Accepts(query[filter.Name]!)) is { } invalid)
        {
            return Responders.Failure(HttpStatusCode.BadRequest, $"Invalid {invalid.Name}");
        }

        var selected = given.Count == 0 ? items.Items : [.. items.Items.Where(item => given.TrueForAll(filter => filter.Selects(item, Resource, query[filter.Name]!)))];
        if ((query["sort"] ?? UndocumentedBehavior.DefaultSort(operation.Id)) is { } sort)
        {
            selected = [.. sort.StartsWith("desc", StringComparison.Ordinal) ? selected.OrderByDescending(Created, StringComparer.Ordinal) : selected.OrderBy(Created, StringComparer.Ordinal)];
        }

        var skipped = (int)Math.Min((page - (long)firstPage) * limit, selected.Count);
        var data = string.Join(",", selected.Skip(skipped).Take(limit).Select(item => ToJson(item, operation, query)));
        var count = hasTotalCount ? $",\"total_count\":{selected.Count.ToString(CultureInfo.InvariantCulture)}" : "";
        return Responders.Json(HttpStatusCode.OK, $$"""{"data":[{{data}}]{{count}}}""");
    }

    private static string? Created(StoredItem item) => StoredJson.ToText(item.GetMembers()["created_at"]);
}

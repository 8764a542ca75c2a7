namespace Tavus.Generator.Parsing;

/// <summary>Parses the text of an OpenAPI document into the model that the emitters use.</summary>
internal static class DocumentParser
{
    /// <returns>Null if the text is not an OpenAPI document; the problem is reported.</returns>
    public static ApiModel? Parse(SourceText text, DiagnosticBag diagnostics, CancellationToken cancellationToken) =>
        DocumentLoader.Load(text.ToString(), diagnostics, cancellationToken) is { } root ? Parse(new ParseContext(root, diagnostics), cancellationToken) : null;

    private static ApiModel Parse(ParseContext context, CancellationToken cancellationToken)
    {
        KeywordValidator.Run(context);
        var parser = new OperationParser(context);
        var parsed = parser.Parse().ToList();
        var operations = parsed.Select(static found => found.Operation).ToList();
        var (objects, openEnums) = new SchemaParser(context).Parse(cancellationToken);
        // List operations are excluded: the client checks that each page has the array 'data' instead.
        var results = operations.Where(static operation => operation.Verb != "List").Select(static operation => operation.Result).ToList();
        var model = new ApiModel(
            [.. objects.Select(schema => schema with { IsResponse = results.Contains(schema.Name), Envelope = parser.EnvelopeOf(schema.Name) })],
            openEnums,
            operations,
            Resources: [],
            [.. context.Schemas.Members().Select(static schema => (schema.Key.Text() ?? "", NodeJson.From(schema.Value)))]);
        var waits = new WaitParser(context, model);
        var resources =
            from found in parsed.Select(found => found.Operation with { Waits = waits.Parse(found.Operation, found.Node) })
            where found.Resource.Length > 0
            group found by found.Resource into resource
            select new ResourceModel(resource.Key, DescriptionOf(context, resource.Key), [.. resource], FindList(model, [.. resource]));
        return model with { Resources = [.. resources] };
    }

    private static string DescriptionOf(ParseContext context, string resource) =>
        context.Root.Get("tags").Items().FirstOrDefault(tag => CSharpName.ToPascalCase(tag.GetText("name") ?? "") == resource).GetText("description") ?? "";

    private static ListModel? FindList(ApiModel model, IReadOnlyList<OperationModel> operations)
    {
        var idName = operations.FirstOrDefault(static operation => operation.Verb == "Get")?.PathParameters.LastOrDefault()?.Name;
        var operation = operations.FirstOrDefault(static operation => operation.Verb == "List");
        var page = model.Object(operation?.Result);
        return page?.Find("data")?.Type.Item?.SchemaName is { } itemType
            ? new ListModel(operation!, itemType, model.Object(itemType)?.Find(idName)?.CSharpName, page.Find("total_count") is not null)
            : null;
    }
}

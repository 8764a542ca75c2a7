namespace Tavus.Generator.Parsing;

/// <summary>Parses the text of an OpenAPI document into the model that the emitters use.</summary>
internal static class DocumentParser
{
    public static ParseResult Parse(string filePath, SourceText text, string? folder, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag(filePath, text, folder);
        var model = DocumentLoader.Load(text.ToString(), diagnostics, cancellationToken) is { } root
            ? Parse(new ParseContext(root, diagnostics), cancellationToken)
            : ApiModel.Empty;
        return new ParseResult(model, diagnostics.Found);
    }

    private static ApiModel Parse(ParseContext context, CancellationToken cancellationToken)
    {
        var envelopes = new Envelopes(context);
        KeywordValidator.Run(context);
        var documented = DocumentedOperation.FindAll(context).ToList();
        var operations = documented.Select(new OperationParser(context, envelopes).Parse).ToEquatableArray();
        var (objects, openEnums) = new SchemaParser(context, envelopes).Parse(cancellationToken);
        var schemas = context.Schemas.Members().Select(static schema => new NamedValueModel(schema.Key.Text() ?? "", NodeJson.From(schema.Value))).ToEquatableArray();
        // List operations are excluded: the client checks that each page has the array 'data' instead.
        var withResponses = objects.Select(schema => schema with { IsResponse = operations.Any(operation => operation.Result == schema.Name && operation.Verb != "List") }).ToEquatableArray();
        var model = new ApiModel(withResponses, openEnums, operations, Resources: default, schemas);
        var waits = documented.Zip(operations, new WaitParser(context, model).Parse).SelectMany(static found => found).ToList();
        return model with { Resources = new ResourceParser(context, model, waits).Parse() };
    }
}

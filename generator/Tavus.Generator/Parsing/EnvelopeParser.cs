namespace Tavus.Generator.Parsing;

/// <summary>Finds the answers that may come wrapped: <c>x-envelope</c> beside the schema of a response's body.</summary>
internal static class EnvelopeParser
{
    /// <returns>By the name of the wrapped schema, the member that wraps it.</returns>
    public static IReadOnlyDictionary<string, string> Parse(ParseContext context)
    {
        var envelopes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, _, operation) in OperationParser.Operations(context))
        {
            foreach (var response in operation.Get("responses").Members())
            {
                var body = context.Resolve(response.Value).Get("content").Get("application/json");
                if (body.GetText("x-envelope") is { } member && SchemaReference.Name(body.Get("schema")) is { } schema)
                {
                    envelopes[schema] = member;
                }
            }
        }

        return envelopes;
    }
}

namespace Tavus.Cli.Schema;

/// <summary>Finds likely mistakes in an object: undocumented members, and unquoted values where text is documented, such as 007. Accepts what the present object contains.</summary>
internal sealed class MemberCheck
{
    private readonly List<string> _problems = [];

    /// <param name="present">The present object; empty for a new one.</param>
    /// <param name="wanted">The wanted object.</param>
    /// <param name="schema">The schema of both objects.</param>
    /// <exception cref="UsageException">The wanted object has mistakes; the message lists them all.</exception>
    public static void Run(JsonObject present, JsonObject wanted, string schema)
    {
        var check = new MemberCheck();
        check.Visit(present, wanted, OpenApiDocument.Schema(schema), JsonPointer.Root);
        if (check._problems.Count > 0)
        {
            throw new UsageException($"{string.Join("; ", check._problems)}. To send it anyway, add {AllowOption}.");
        }
    }

    /// <summary>The option that turns the check off.</summary>
    public const string AllowOption = "--allow-unknown";

    private void Visit(JsonNode? before, JsonNode? after, JsonObject schema, JsonPointer place)
    {
        switch (after)
        {
            case JsonObject members:
                VisitMembers(before as JsonObject, members, schema, place);
                break;
            case JsonArray items when OpenApiDocument.Find(schema, "0") is { } item:
                for (var i = 0; i < items.Count; i++)
                {
                    Visit((before as JsonArray)?.ElementAtOrDefault(i), items[i], item, place.Append(i));
                }

                break;
            case JsonValue when schema["type"].AsText() == "string" && after.IsLiteral() && !JsonNode.DeepEquals(before, after):
                _problems.Add($"{place} must be text: put {JsonNodeWriter.Write(after)} in quotes");
                break;
        }
    }

    private void VisitMembers(JsonObject? before, JsonObject members, JsonObject schema, JsonPointer place)
    {
        foreach (var (name, value) in members)
        {
            if (Find(schema, name) is { } inner)
            {
                Visit(before?[name], value, inner, place.Append(name));
            }
            else if (schema["properties"] is not null && before?.ContainsKey(name) != true)
            {
                var similar = Spelling.FindSimilar(name, Names(schema));
                _problems.Add($"{place.Append(name)} is not a documented member{(similar is null ? "" : $"; did you mean {similar}?")}");
            }
        }
    }

    private static JsonObject? Find(JsonObject schema, string name) => OpenApiDocument.Find(schema, name)
        ?? OpenApiDocument.PropertiesOf(schema).Where(property => OpenApiDocument.AliasesOf(property.Value).Contains(name)).Select(static property => property.Value).FirstOrDefault();

    private static IEnumerable<string> Names(JsonObject schema) =>
        OpenApiDocument.PropertiesOf(schema).SelectMany(static property => OpenApiDocument.AliasesOf(property.Value).Prepend(property.Key));
}

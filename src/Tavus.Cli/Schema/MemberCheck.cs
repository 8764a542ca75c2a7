namespace Tavus.Cli.Schema;

/// <summary>Finds likely mistakes in an object: undocumented members, two names of one member, and unquoted values where text is documented, such as 007. Accepts whatever the current object already contains.</summary>
internal static class MemberCheck
{
    /// <summary>The option that turns the check off.</summary>
    public const string AllowOption = "--allow-unknown";

    /// <param name="current">The current object; empty for a new one.</param>
    /// <param name="schemas">The schemas of both objects: a member of any of them is documented.</param>
    /// <returns>The wanted object.</returns>
    /// <exception cref="UsageException">The wanted object has mistakes; the message lists them all.</exception>
    public static JsonObject Run(JsonObject current, JsonObject wanted, params string[] schemas)
    {
        var problems = string.Join("; ", ProblemsIn(current, wanted, [.. schemas.Select(OpenApiDocument.Schema)], JsonPointer.Root));
        return problems.Length == 0 ? wanted : throw new UsageException($"{problems}. To send it anyway, add {AllowOption}.");
    }

    private static IEnumerable<string> ProblemsIn(JsonNode? before, JsonNode? after, JsonObject[] schemas, JsonPointer place) => after switch
    {
        JsonObject members => members.SelectMany(member => ProblemsOf(member.Key, before as JsonObject, members, schemas, place.Append(member.Key))),
        JsonArray items when Find(schemas, "0") is { } item =>
            items.SelectMany((value, index) => ProblemsIn((before as JsonArray)?.ElementAtOrDefault(index), value, [item], place.Append(index))),
        JsonValue when schemas.Any(static schema => schema["type"].AsText() == "string") && after.IsLiteral() && !before.IsEqualTo(after) =>
            [$"{place} must be text: put {JsonNodeWriter.Write(after)} in quotes"],
        _ => [],
    };

    private static IEnumerable<string> ProblemsOf(string name, JsonObject? before, JsonObject after, JsonObject[] schemas, JsonPointer place) =>
        DuplicatesOf(name, before, after, schemas).FirstOrDefault() is { } first ? [$"{place} is another name of {first}: leave one of them out"]
        : Find(schemas, name) is { } inner ? ProblemsIn(before?[name], after[name], [inner], place)
        : schemas.All(static schema => schema["properties"] is null) || before?.ContainsKey(name) == true ? []
        : [$"{place} is not a documented member{(Spelling.FindSimilar(name, schemas.SelectMany(OpenApiDocument.PropertiesOf).SelectMany(OpenApiDocument.NamesOf)) is { } similar ? $" (did you mean {similar}?)" : "")}"];

    /// <summary>Names of the same member that come before its alias in the OpenAPI document, and are in the wanted object too. The current object may have both names already.</summary>
    private static IEnumerable<string> DuplicatesOf(string alias, JsonObject? before, JsonObject after, JsonObject[] schemas) =>
        schemas.SelectMany(schema => OpenApiDocument.NamesOf(schema, alias).TakeWhile(name => name != alias))
            .Where(name => after.ContainsKey(name) && !(before?.ContainsKey(name) == true && before.ContainsKey(alias)));

    private static JsonObject? Find(JsonObject[] schemas, string name) =>
        schemas.Select(schema => OpenApiDocument.Find(schema, name)).FirstOrDefault(static found => found is not null);
}

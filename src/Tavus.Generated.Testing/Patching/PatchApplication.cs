using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>Applies a JSON Patch (RFC 6902). Does not use the library's own implementation, so that tests can find errors in that implementation.</summary>
internal static class PatchApplication
{
    /// <returns>The changed JSON, as a new node; <paramref name="document"/> never changes.</returns>
    /// <exception cref="FormatException">The patch is not a JSON Patch, or one of its operations cannot be applied.</exception>
    public static JsonNode? Apply(JsonNode document, JsonNode? patch)
    {
        var holder = new JsonObject { [""] = document.DeepClone() };
        foreach (var operation in patch as JsonArray ?? throw Malformed())
        {
            Apply(holder, operation as JsonObject ?? throw Malformed());
        }

        return holder[""];
    }

    private static void Apply(JsonObject holder, JsonObject operation)
    {
        var path = Target("path");
        switch (GetText(operation, "op"))
        {
            case "add":
                path.Add(GetValue(operation));
                break;
            case "remove":
                path.Remove();
                break;
            case "replace":
                path.Replace(GetValue(operation));
                break;
            case "copy":
                path.Add(Target("from").Get()?.DeepClone());
                break;
            case "move" when !path.IsWithin(Target("from")):
                path.Add(Target("from").Remove());
                break;
            case "test" when JsonEquality.AreEqual(path.Get(), GetValue(operation)):
                break;
            default:
                throw new FormatException("An operation is unknown, moves a value into itself, or is a `test` that failed.");
        }

        PointerTarget Target(string member) => new(holder, GetText(operation, member));
    }

    private static string GetText(JsonObject operation, string member) =>
        operation[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw Malformed();

    private static JsonNode? GetValue(JsonObject operation) =>
        operation.TryGetPropertyValue("value", out var value) ? value?.DeepClone() : throw Malformed();

    private static FormatException Malformed() => new("A JSON Patch is an array of objects with the members that each operation needs.");
}

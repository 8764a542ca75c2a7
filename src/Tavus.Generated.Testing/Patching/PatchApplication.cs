using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>Applies a JSON Patch (RFC 6902), written without the library's own code, which it is there to test.</summary>
internal static class PatchApplication
{
    /// <returns>Another document; the one given stays as it is, whether the patch can be applied or not.</returns>
    /// <exception cref="FormatException">It is no JSON Patch, or an operation of it cannot be applied.</exception>
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
        var path = new PointerTarget(holder, Text(operation, "path"));
        switch (Text(operation, "op"))
        {
            case "add":
                path.Add(Value(operation));
                break;
            case "remove":
                path.Remove();
                break;
            case "replace":
                path.Replace(Value(operation));
                break;
            case "copy":
                path.Add(From().Get()?.DeepClone());
                break;
            case "move" when !path.IsWithin(From()):
                var moved = From().Get()?.DeepClone();
                From().Remove();
                path.Add(moved);
                break;
            case "test" when JsonNode.DeepEquals(path.Get(), Value(operation)):
                break;
            default:
                throw new FormatException("An operation is unknown, moves a value into itself, or tests for another value than the one there.");
        }

        PointerTarget From() => new(holder, Text(operation, "from"));
    }

    private static string Text(JsonObject operation, string member) =>
        operation[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw Malformed();

    private static JsonNode? Value(JsonObject operation) =>
        operation.TryGetPropertyValue("value", out var value) ? value?.DeepClone() : throw Malformed();

    private static FormatException Malformed() => new("A JSON Patch is an array of objects with the members that each operation needs.");
}

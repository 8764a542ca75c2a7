using System.Text.Json.Nodes;

namespace Tavus.ContractTests.Vendor;

/// <summary>Generates responses that an OpenAPI document allows: any subset of the members, any documented value, nulls where they are allowed, and unknown members.</summary>
/// <param name="root">The document.</param>
/// <param name="random">Selects what to generate. The same seed leads to the same responses.</param>
// Not NJsonSchema's ToSampleJson: it has no random source, and creates the same sample each time.
internal sealed class VendorSamples(JsonObject root, Random random)
{
    private static readonly string[] Texts = ["", "a", "Anna", "é😀", "false", "12", "a\"b\\c\n", "2026-05-04T09:30:00Z", "https://example.com/a"];

    /// <param name="schema">The schema; null for a response without a body.</param>
    /// <param name="needsIds">Whether the object must have its ids, as in the response to create.</param>
    public string Next(JsonNode? schema, bool needsIds) => schema is null ? "" : (Value(schema, needsIds) ?? new JsonObject()).ToJsonString();

    private JsonNode? Value(JsonNode? node, bool needsIds = false)
    {
        var schema = VendorDocument.Follow(root, node) as JsonObject ?? [];
        return schema["oneOf"] is JsonArray choices ? Value(choices[random.Next(choices.Count)])
            : schema["enum"] is JsonArray values ? values[random.Next(values.Count)]?.DeepClone()
            : random.Next(4) == 0 && schema["example"] is { } example && schema["properties"] is null ? example.DeepClone()
            : schema["type"]?.GetValue<string>() switch
            {
                "string" => Texts[random.Next(Texts.Length)],
                "integer" => random.Next(-1, 1000),
                "number" => random.Next(-10, 1000) / 4.0,
                "boolean" => random.Next(2) == 0,
                "array" => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(schema["items"]))]),
                _ => Object(schema, needsIds),
            };
    }

    private JsonObject Object(JsonObject schema, bool needsIds)
    {
        var members = new JsonObject();
        foreach (var (name, value) in schema["properties"] as JsonObject ?? [])
        {
            var isNeeded = members.Count == 0 || (needsIds && (name.EndsWith("_id", StringComparison.Ordinal) || name == "uuid"));
            if (isNeeded || random.Next(5) > 0)
            {
                var isNull = !isNeeded && value?["nullable"]?.GetValue<bool>() == true && random.Next(4) == 0;
                members[name] = isNull ? null : isNeeded && name.EndsWith("id", StringComparison.Ordinal) ? $"x{random.Next()}" : Value(value);
            }
        }

        if (members.Count == 0 || random.Next(4) == 0)
        {
            members[$"unknown_{random.Next(10)}"] = new JsonObject { ["value"] = Texts[random.Next(Texts.Length)], ["more"] = new JsonArray(1.5, null) };
        }

        return members;
    }
}

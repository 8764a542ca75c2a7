using System.Text.Json;
using System.Text.Json.Nodes;
using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

internal static class SchemaRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.Require("array-items", NodeKinds.Schema,
            "The array has no items.",
            static schema => schema["type"].Text != "array" || schema["items"] is JsonObject),
        Rule.Require("duplicated-entry-in-enum", NodeKinds.Schema,
            "The enum repeats a value.",
            static schema => schema["enum"].Items.DistinctBy(static value => value?.ToJsonString()).Count() == schema["enum"].Items.Count()),
        Rule.ForEach("typed-enum", NodeKinds.Schema,
            static schema => schema["enum"].Items
                .Where(value => !IsOfType(value, schema["type"].Text))
                .Select(value => schema.Problem("enum", $"The value {value} is not of the type {schema["type"]}."))),
    ];

    private static bool IsOfType(JsonNode? value, string type) => (type, value?.GetValueKind()) switch
    {
        ("string", JsonValueKind.String) => true,
        ("integer" or "number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("object", JsonValueKind.Object) => true,
        ("array", JsonValueKind.Array) => true,
        _ => type.Length == 0,
    };
}

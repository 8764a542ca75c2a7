using System.Text.Json;
using System.Text.Json.Nodes;
using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>The convention of openapi/README.md for enums.</summary>
internal static class OpenEnumConventions
{
    public static IEnumerable<Rule> All { get; } =
    [
        Rule.ForEach("tavus-open-enum", NodeKinds.Schema,
            static schema => schema.Has("enum") || schema.Has("x-open-enum") ? Declaration(schema).Concat(Values(schema)) : []),
    ];

    private static IEnumerable<Problem> Declaration(Node schema) => schema switch
    {
        { Kind: not NodeKinds.ComponentSchema } => [schema.Problem("An enum is outside components/schemas.")],
        _ when !schema["x-open-enum"].IsTrue => [schema.Problem("The enum does not have x-open-enum: true.")],
        _ when schema["type"].Text != "string" => [schema.Problem("The open enum does not have type: string.")],
        _ when schema["enum"] is not JsonArray => [schema.Problem("The open enum does not have a list of values.")],
        _ => [],
    };

    private static IEnumerable<Problem> Values(Node schema) =>
        from value in schema["enum"].Items
        where value?.GetValueKind() != JsonValueKind.String || !IsDescribed(value.Text, schema["description"].Text)
        select schema.Problem("enum", $"The value {value} is not a string with a line \"- `{value}`: meaning\" in the description.");

    private static bool IsDescribed(string value, string description) => $"\n{description}".Contains($"\n- `{value}`: ", StringComparison.Ordinal);
}

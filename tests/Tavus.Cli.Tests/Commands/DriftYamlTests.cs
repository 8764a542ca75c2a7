using System.Text.Json.Nodes;
using Json.Schema;
using Tavus.Cli.Tests.Running;
using Tavus.OpenApi.Tests.Documents;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Commands;

/// <summary>Tests the YAML with which <c>tavus drift</c> documents undocumented members.</summary>
public sealed class DriftYamlTests : IDisposable
{
    /// <summary>The part of the schema of OpenAPI 3.0 that concerns these keywords, and the conventions in openapi/README.md.</summary>
    private static readonly JsonSchema SchemaObject = JsonSchema.FromText(
        """
        {
          "type": "object",
          "properties": {
            "type": { "enum": ["array", "boolean", "integer", "number", "object", "string"] },
            "items": { "$ref": "#" },
            "additionalProperties": { "const": true }
          },
          "additionalProperties": false,
          "allOf": [
            { "if": { "properties": { "type": { "const": "array" } }, "required": ["type"] }, "then": { "required": ["items"] } },
            { "if": { "properties": { "type": { "const": "object" } }, "required": ["type"] }, "then": { "required": ["additionalProperties"] } }
          ]
        }
        """);

    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Fact]
    public async Task The_YAML_of_drift_quotes_names_and_has_each_name_once_with_a_valid_schema()
    {
        _stub.Conversations.AddJson("""{"conversation_id":"c1","status":"active","none":null,"two":-1,"2024":true,"a: b":1,"#c":1,"x/y~z":1}""");
        _stub.Conversations.AddJson("""{"conversation_id":"c2","status":"active","two":"text"}""");
        _stub.Conversations.AddJson("""{"conversation_id":"c3","status":"active","two":null,"list":[1.5,"x"],"empty":[],"grid":[[{}]],"map":{"secret_key":[1]}}""");
        _stub.Conversations.AddJson("""{"conversation_id":"c4","status":"active","list":{}}""");

        var result = await new InProcess { Stub = _stub }.RunAsync("drift", "conversations", "c1", "c2", "c3", "c4", "--stub");

        var lines = result.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')[^29..];
        Assert.Equal(
            [
                "# conversations",
                "none: {} # only null was received",
                "two:",
                "  type: integer # also received: string",
                "\"2024\":",
                "  type: boolean",
                "\"a: b\":",
                "  type: integer",
                "\"#c\":",
                "  type: integer",
                "\"x/y~z\":",
                "  type: integer",
                "list:",
                "  type: array # also received: object",
                "  items:",
                "    type: number",
                "empty:",
                "  type: array",
                "  items: {}",
                "grid:",
                "  type: array",
                "  items:",
                "    type: array",
                "    items:",
                "      type: object",
                "      additionalProperties: true",
                "map:",
                "  type: object",
                "  additionalProperties: true",
            ],
            lines);
        Assert.All((JsonObject)YamlJson.Convert(YamlJson.Parse(string.Join('\n', lines)))!, static member => Assert.True(SchemaObject.Evaluate(member.Value).IsValid, $"{member}"));
        Assert.Contains("conversations  /2024 ", result.Output, StringComparison.Ordinal);
    }
}

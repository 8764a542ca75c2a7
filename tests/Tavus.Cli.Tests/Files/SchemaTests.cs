using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;

namespace Tavus.Cli.Tests.Files;

public class SchemaTests
{
    private static async Task<JObject> SchemaAsync()
    {
        var result = await new InProcess().RunAsync("personas", "schema");
        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        return JObject.Parse(result.Output);
    }

    [Fact]
    public async Task The_persona_schema_is_JSON_Schema_draft_07()
    {
        var schema = await SchemaAsync();

        Assert.Equal("http://json-schema.org/draft-07/schema#", schema["$schema"]);
        Assert.Equal("$schema", schema.Properties().First().Name);
    }

    [Fact]
    public async Task The_persona_schema_has_every_documented_member_except_the_timestamps()
    {
        var schema = await SchemaAsync();

        var names = ((JObject)schema["properties"]!).Properties().Select(static property => property.Name);
        var documented = Fixtures.DocumentedPersona.Properties().Select(static property => property.Name).Except(["created_at", "updated_at"]);
        Assert.Empty(documented.Except(names));
        Assert.Contains("pal_name", names);
        Assert.DoesNotContain("created_at", names);
        Assert.NotNull(schema.SelectToken("definitions.LlmLayer.properties.api_key.description"));
    }

    [Fact]
    public async Task The_persona_schema_has_no_dangling_reference_and_no_extension_keyword()
    {
        var schema = await SchemaAsync();

        var references = schema.Descendants().OfType<JProperty>().Where(static member => member.Name == "$ref").Select(static member => member.Value.ToString()["#/definitions/".Length..]);
        Assert.Empty(references.Except(((JObject)schema["definitions"]!).Properties().Select(static definition => definition.Name)));
        Assert.DoesNotContain(schema.Descendants().OfType<JProperty>(), static member => member.Name.StartsWith("x-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_persona_schema_lists_known_enum_values_and_accepts_other_strings_and_null()
    {
        var schema = await SchemaAsync();

        Assert.True(JToken.DeepEquals(JToken.Parse("""[{"enum":["full","echo"]},{"type":"string"}]"""), schema.SelectToken("definitions.PipelineMode.anyOf")));
        Assert.True(JToken.DeepEquals(JToken.Parse("""[{"$ref":"#/definitions/PipelineMode"},{"type":"null"},{"type":"string"}]"""), schema.SelectToken("properties.pipeline_mode.anyOf")));
        Assert.True(JToken.DeepEquals(JToken.Parse("""["array","null","string"]"""), schema.SelectToken("properties.document_ids.type")));
    }

    [Theory]
    [InlineData("""{"layers":{"stt":{"hotwords":"CPR, HIPAA"},"tts":{"tts_emotion_control":"false"},"llm":{"tools":["t0001"]},"vqa":"off"}}""")]
    [InlineData("""{"layers":{"llm":{"tools":[{"type":"function"}]}},"undocumented":{"a":1}}""")]
    public async Task The_persona_schema_accepts_known_drift_and_unknown_members_but_not_a_numeric_name(string members)
    {
        var schema = global::Json.Schema.JsonSchema.FromText((await SchemaAsync()).ToString());
        var file = System.Text.Json.Nodes.JsonNode.Parse(members)!;
        file["system_prompt"] = "x";

        Assert.True(schema.Evaluate(file).IsValid);
        file["persona_name"] = 7;
        Assert.False(schema.Evaluate(file).IsValid);
    }

    [Fact]
    public async Task The_persona_schema_requires_an_id_or_the_members_needed_to_create_a_persona()
    {
        var schema = await SchemaAsync();

        Assert.True(
            JToken.DeepEquals(
                JToken.Parse("""[{"required":["persona_id"]},{"required":["pal_id"]},{"required":["system_prompt"]},{"required":["pipeline_mode"],"properties":{"pipeline_mode":{"const":"echo"}}}]"""),
                schema["anyOf"]),
            $"{schema["anyOf"]}");
    }
}

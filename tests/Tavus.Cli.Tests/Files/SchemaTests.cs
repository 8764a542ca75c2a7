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
    public async Task It_is_of_a_draft_that_editors_take()
    {
        var schema = await SchemaAsync();

        Assert.Equal("http://json-schema.org/draft-07/schema#", schema["$schema"]);
        Assert.Equal("$schema", schema.Properties().First().Name);
    }

    [Fact]
    public async Task It_has_every_member_of_the_document_but_what_only_the_service_sets()
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
    public async Task Every_reference_has_its_definition_and_no_extension_is_left()
    {
        var schema = await SchemaAsync();

        var references = schema.Descendants().OfType<JProperty>().Where(static member => member.Name == "$ref").Select(static member => member.Value.ToString()["#/definitions/".Length..]);
        Assert.Empty(references.Except(((JObject)schema["definitions"]!).Properties().Select(static definition => definition.Name)));
        Assert.DoesNotContain(schema.Descendants().OfType<JProperty>(), static member => member.Name.StartsWith("x-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Known_values_are_offered_others_are_taken_and_null_removes()
    {
        var schema = await SchemaAsync();

        Assert.True(JToken.DeepEquals(JToken.Parse("""[{"enum":["full","echo"]},{"type":"string"}]"""), schema.SelectToken("definitions.PipelineMode.anyOf")));
        Assert.True(JToken.DeepEquals(JToken.Parse("""[{"$ref":"#/definitions/PipelineMode"},{"type":"null"},{"type":"string"}]"""), schema.SelectToken("properties.pipeline_mode.anyOf")));
        Assert.True(JToken.DeepEquals(JToken.Parse("""["array","null","string"]"""), schema.SelectToken("properties.document_ids.type")));
    }

    [Theory]
    [InlineData("""{"layers":{"stt":{"hotwords":"CPR, HIPAA"},"tts":{"tts_emotion_control":"false"},"llm":{"tools":["t0001"]},"vqa":"off"}}""")]
    [InlineData("""{"layers":{"llm":{"tools":[{"type":"function"}]}},"undocumented":{"a":1}}""")]
    public async Task What_the_service_has_and_apply_takes_is_valid(string members)
    {
        var schema = global::Json.Schema.JsonSchema.FromText((await SchemaAsync()).ToString());
        var file = System.Text.Json.Nodes.JsonNode.Parse(members)!;
        file["system_prompt"] = "x";

        Assert.True(schema.Evaluate(file).IsValid);
        file["persona_name"] = 7;
        Assert.False(schema.Evaluate(file).IsValid);
    }

    [Fact]
    public async Task A_file_has_an_id_or_what_creating_takes()
    {
        var schema = await SchemaAsync();

        Assert.True(
            JToken.DeepEquals(
                JToken.Parse("""[{"required":["persona_id"]},{"required":["pal_id"]},{"required":["system_prompt"]},{"required":["pipeline_mode"],"properties":{"pipeline_mode":{"const":"echo"}}}]"""),
                schema["anyOf"]),
            $"{schema["anyOf"]}");
    }
}

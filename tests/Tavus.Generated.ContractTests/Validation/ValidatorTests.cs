using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tavus.ContractTests.Server;
using Tavus.TestServers.WireMock;

namespace Tavus.ContractTests.Validation;

/// <summary>What the validator finds. Each other test of this project has its requests validated when it ends.</summary>
[Collection(SharedWireMock.Name)]
public class ValidatorTests(WireMockServer server)
{
    private const string Persona = "/v2/personas/p5317866";

    public static TheoryData<string> Mappings() => [.. MappingFile.ReadAll().Select(static mapping => mapping.Name)];

    [Theory]
    [MemberData(nameof(Mappings))]
    public async Task Every_mapping_answers_by_the_schema_of_its_status(string name) =>
        Assert.Empty(await server.Validator.CheckAsync(MappingFile.ReadAll().Single(mapping => mapping.Name == name)));

    /// <summary>In its envelope, which the validator knows nothing of, it passes: its values that depart from their type do so on purpose.</summary>
    [Fact]
    public async Task The_documented_persona_departs_from_its_schema_in_these_values_only()
    {
        var mapping = MappingFile.ReadAll().Single(static mapping => mapping.Name == "Personas_Get.200.documented.json");

        var errors = await server.Validator.CheckAsync(mapping with { Body = mapping.Body!["data"]![0] });

        Assert.Equal(
            [
                "/created_at must match format \"date-time\"",
                "/layers/stt/hotwords must be array",
                "/layers/tts/tts_emotion_control must be boolean",
                "/updated_at must match format \"date-time\"",
            ],
            errors.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("418", """{"message":"short and stout"}""", "the document has no 418 of GET /v2/personas/{persona_id}")]
    [InlineData("200", "null", " must be object")]
    [InlineData("200", """{"persona_id":1}""", "/persona_id must be string")]
    [InlineData("200", """{"layers":{"llm":{"tools":{}}}}""", "/layers/llm/tools must be array")]
    [InlineData("400", """{"error":["Invalid persona_id"]}""", "/error must be string")]
    public async Task An_answer_that_departs_from_the_document_is_found(string status, string body, string error)
    {
        var mapping = MappingFile.ReadAll().Single(static mapping => mapping.Name == "Personas_Get.400.json");

        Assert.Equal([error], await server.Validator.CheckAsync(mapping with { Status = status, Body = JsonNode.Parse(body) }));
    }

    [Theory]
    [InlineData("GET", "/v2/personas?limit=0", "", "/query/limit must be >= 1")]
    [InlineData("GET", "/v2/personas?page=one", "", "/query/page must be integer")]
    [InlineData("GET", "/v2/personas?persona_type=mine", "", "/query/persona_type must be equal to one of the allowed values")]
    [InlineData("GET", "/v2/personas?verbose=true", "", "/query must NOT have additional properties")]
    [InlineData("GET", "/v3/personas", "", "the document has no such path")]
    [InlineData("PUT", Persona, "{}", "the document has no such method of the path")]
    [InlineData("DELETE", Persona, "{}", "the document has no request body of the type application/json")]
    [InlineData("POST", "/v2/personas", "[]", "/requestBody must be object")]
    [InlineData("POST", "/v2/personas", """{"layers":{"tts":{"tts_emotion_control":"false"}}}""", "/requestBody/layers/tts/tts_emotion_control must be boolean")]
    [InlineData("PATCH", Persona, """{"op":"remove","path":"/context"}""", "/requestBody must be array")]
    [InlineData("PATCH", Persona, """[{"op":"remove","path":"/context"},{"op":"merge","path":"/context"}]""", "/requestBody/1/op must be equal to one of the allowed values")]
    [InlineData("PATCH", Persona, """[{"op":"remove","path":["context"]}]""", "/requestBody/0/path must be string")]
    public async Task A_request_that_departs_from_the_document_is_found(string method, string target, string body, string error) =>
        Assert.Equal([error], await server.Validator.CheckAsync(Request(method, target, body)));

    [Fact]
    public async Task A_body_that_is_missing_is_found() =>
        Assert.Contains("/requestBody must be object", await server.Validator.CheckAsync(Request("POST", "/v2/personas", "")));

    [Fact]
    public async Task A_key_that_is_missing_is_found() =>
        Assert.Equal(["the key is missing"], await server.Validator.CheckAsync(Request("GET", Persona, "") with { Headers = new Dictionary<string, JsonElement>() }));

    private static LoggedRequest Request(string method, string target, string body) => new(
        method,
        target,
        "HTTP/1.1",
        new Dictionary<string, JsonElement> { ["x-api-key"] = Text("any"), ["Content-Type"] = Text("application/json") },
        Convert.ToBase64String(Encoding.UTF8.GetBytes(body)));

    private static JsonElement Text(string text) => JsonSerializer.SerializeToElement(text);
}

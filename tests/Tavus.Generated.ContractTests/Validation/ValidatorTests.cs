using System.Text.Json.Nodes;
using Tavus.Documented;
using Tavus.ContractTests.Server;

namespace Tavus.ContractTests.Validation;

/// <summary>Tests the validators. At the end of every other test of this project, they check its requests.</summary>
public class ValidatorTests
{
    private const string Persona = "/v2/personas/p5317866";

    public static TheoryData<string> Responses() => [.. OpenApiDocument.Responses.Select(static response => response.Name)];

    [Theory]
    [MemberData(nameof(Responses))]
    public void Every_documented_example_matches_the_schema_of_its_response(string name)
    {
        var response = OpenApiDocument.Response(name);

        Assert.Empty(Check(response, response.Body));
    }

    /// <summary>The OpenAPI document differs from this response on purpose. The response passes the test above, because the validator does not check the content of an envelope.</summary>
    [Fact]
    public void Documented_persona_differs_from_its_schema_only_in_four_known_values()
    {
        var response = OpenApiDocument.Response("Personas_Get.200.documented");

        var errors = Check(response, response.Body!["data"]![0]);

        Assert.Equal(["/created_at", "/layers/stt/hotwords", "/layers/tts/tts_emotion_control", "/updated_at"], errors.Select(static error => error.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("200", "null", " Value is \"null\" but should be \"object\"")]
    [InlineData("200", """{"persona_id":1}""", "/persona_id Value is \"integer\" but should be \"string\"")]
    [InlineData("200", """{"layers":{"llm":{"tools":{}}}}""", "/layers/llm/tools Value is \"object\" but should be \"array\"")]
    [InlineData("400", """{"error":["Invalid persona_id"]}""", "/error Value is \"array\" but should be \"string\"")]
    public void Validator_reports_a_response_that_differs_from_the_OpenAPI_document(string status, string body, string error)
    {
        var response = OpenApiDocument.Operation("Personas_Get").Responses.First(response => $"{response.Status}" == status);

        Assert.Equal([error], Check(response, JsonNode.Parse(body)));
    }

    [Theory]
    [InlineData("GET", "/v2/personas?limit=0", "", "limit: 0 should be at least 1")]
    [InlineData("GET", "/v2/personas?page=one", "", "page: Value is \"string\" but should be \"integer\"")]
    [InlineData("GET", "/v2/personas?persona_type=mine", "", "persona_type: Value should match one of the values specified by the enum")]
    [InlineData("GET", "/v2/personas?verbose=true", "", "the document has no query parameter 'verbose'")]
    [InlineData("GET", "/v2/documents?tags=a&tags=b", "", "tags: sent 2 times")]
    [InlineData("GET", "/v2/conversations/c1?verbose=1", "", "verbose: Value is \"string\" but should be \"boolean\"")]
    [InlineData("GET", "/v3/personas", "", "the document has no such path")]
    [InlineData("PUT", Persona, "{}", "the document has no such method of the path")]
    [InlineData("DELETE", Persona, "{}", "the document has no request body")]
    [InlineData("POST", "/v2/personas", "", "the request body is missing")]
    [InlineData("POST", "/v2/personas", "[]", " Value is \"array\" but should be \"object\"")]
    [InlineData("POST", "/v2/personas", """{"layers":{"tts":{"tts_emotion_control":"false"}}}""", "/layers/tts/tts_emotion_control Value is \"string\" but should be \"boolean\"")]
    [InlineData("PATCH", Persona, """{"op":"remove","path":"/context"}""", " Value is \"object\" but should be \"array\"")]
    [InlineData("PATCH", Persona, """[{"op":"remove","path":"/context"},{"op":"merge","path":"/context"}]""", "/1/op Value should match one of the values specified by the enum")]
    [InlineData("PATCH", Persona, """[{"op":"remove","path":["context"]}]""", "/0/path Value is \"array\" but should be \"string\"")]
    public void Validator_reports_a_request_that_differs_from_the_OpenAPI_document(string method, string target, string body, string error) =>
        Assert.Equal([error], RequestValidator.Check(Request(method, target, body)));

    [Fact]
    public void Validator_accepts_a_list_separated_by_commas_and_a_text_that_looks_like_a_number() =>
        Assert.Empty(RequestValidator.Check(Request("GET", "/v2/documents?tags=a,2&name_or_uuid=12&limit=1", "")));

    [Fact]
    public void Validator_reports_a_request_without_an_API_key() =>
        Assert.Equal(["the key is missing"], RequestValidator.Check(Request("GET", Persona, "") with { Headers = new Dictionary<string, string>() }));

    private static IReadOnlyList<string> Check(DocumentedResponse response, JsonNode? body)
    {
        var content = response.Operation.Place["responses"][$"{response.Status}"]["content"];
        return content.Node is null && body is null ? [] : DocumentSchemas.Check(content["application/json"]["schema"], body);
    }

    private static LoggedRequest Request(string method, string target, string body) =>
        new(method, target, "HTTP/1.1", new Dictionary<string, string> { ["x-api-key"] = "any", ["Content-Type"] = "application/json" }, body);
}

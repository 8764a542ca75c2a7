using Newtonsoft.Json;
using Tavus.TestServers;
using Tavus.Transport;

namespace Tavus.Tests.Transport;

/// <summary>Keys that a failed response echoes do not appear in the exception.</summary>
public class ErrorSecretsTests
{
    private const string Secret = "s3cr3t-0f-a-third-party";

    [Theory]
    [MemberData(nameof(EchoedSecrets.Bodies), MemberType = typeof(EchoedSecrets))]
    public async Task A_secret_echoed_in_an_error_body_is_hidden_from_the_exception(string body)
    {
        var exception = await Failures.OfAsync(500, body.Replace("§", Secret, StringComparison.Ordinal), $"x-request-id: {TestClient.Key}");

        AssertHidden(exception);
        Assert.NotEqual("", exception.ResponseBody);
    }

    [Theory]
    [MemberData(nameof(EchoedSecrets.Bodies), MemberType = typeof(EchoedSecrets))]
    public async Task A_secret_echoed_in_the_error_member_is_hidden_from_the_exception(string text)
    {
        var exception = await Failures.OfAsync(500, JsonConvert.SerializeObject(new { error = text.Replace("§", Secret, StringComparison.Ordinal) }));

        AssertHidden(exception);
        Assert.NotNull(exception.ErrorMessage);
    }

    [Theory]
    [InlineData("""{"api_key":"x","error":"no"}""", """{"error":"no"}""")]
    [InlineData("""{ "error": { "message": "no", "code": 3 }, "message": [ "a", 1, null ] }""", """{"error":{"message":"no"},"message":["a",1,null]}""")]
    [InlineData("""{"type":"about:blank","title":"no","status":400,"detail":"why"}""", """{"title":"no","detail":"why"}""")]
    [InlineData("""{"detail":[{"type":"missing","loc":["body",0,"api_key"],"msg":"Field required","input":{"a":"b"}}]}""", """{"detail":[{"loc":["body",0,"api_key"],"msg":"Field required"}]}""")]
    [InlineData("""{"error":"\u00e9 \/ api_key: x, y"}""", """{"error":"é / api_key: ********"}""")]
    [InlineData("""{"error":"é \/"}""", """{"error":"é \/"}""")]
    [InlineData("""{"code":3}""", "(10 bytes)")]
    [InlineData("""{"error":""", "(9 bytes)")]
    [InlineData("api_key=x&limit=10", "api_key=********")]
    [InlineData("Invalid access token", "Invalid access token")]
    [InlineData("Invalid 'token', and a 5 < 6 & more", "Invalid 'token', and a 5 < 6 & more")]
    [InlineData("the token: is missing", "the token: ********")]
    [InlineData("got {x} there", "got ********")]
    [InlineData("Incorrect API key provided: sk-th1rdS3cr3t-key", "Incorrect API key provided: ********")]
    [InlineData("The key 'sk-th1rdS3cr3t-key' is invalid", "The key '********' is invalid")]
    [InlineData("token sk-th1rdS3cr3t-key expired", "token ******** expired")]
    [InlineData("could not connect to svc:S3cret@db:5432", "could not connect to svc:********@db:5432")]
    [InlineData("Invalid token count 5", "Invalid token count 5")]
    [InlineData("key persona_name is required", "key persona_name is required")]
    [InlineData("Invalid persona_id p5317866", "Invalid persona_id p5317866")]
    [InlineData("The persona 5c0f8a4e-1b2c-4d3e-9f00-0123456789ab has no key", "The persona 5c0f8a4e-1b2c-4d3e-9f00-0123456789ab has no key")]
    [InlineData("The API key expired 2026-11-28T10:00:00Z", "The API key expired 2026-11-28T10:00:00Z")]
    [InlineData("Invalid token for /v2/personas/p5317866", "Invalid token for /v2/personas/p5317866")]
    [InlineData("The API key cannot use gpt-4o-2024-08-06", "The API key cannot use gpt-4o-2024-08-06")]
    [InlineData("see https://u:p@a.example/b", "see https://********@a.example/b")]
    [InlineData("<a href=\"https://example.com/help\">Help</a>", "(43 bytes)")]
    public async Task ResponseBody_of_an_exception_shows_only_the_masked_error_text_or_the_body_length(string body, string shown) =>
        Assert.Equal(shown, (await Failures.OfAsync(500, body)).ResponseBody);

    [Theory]
    [InlineData("""{"api_\u006bey":"§"}""")]
    [InlineData("""{"error":"{\"api_\\u006bey\":\"§\"}"}""")]
    public async Task A_secret_under_an_escaped_JSON_member_name_is_hidden_from_the_exception(string body)
    {
        var exception = await Failures.OfAsync(500, body.Replace("§", Secret, StringComparison.Ordinal));

        AssertHidden(exception);
    }

    public static TheoryData<string, Func<TavusClient, Task>> CallsWithSecrets => new()
    {
        { "create", static client => client.Personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "x", Layers = new PersonaLayers { Llm = new LlmLayer { ApiKey = Secret } } }) },
        { "create with a header", static client => client.Personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "x", Layers = new PersonaLayers { Llm = new LlmLayer { Headers = new Dictionary<string, string> { ["X-Any"] = $"Bearer {Secret}" } } } }) },
        { "patch", static client => client.Personas.PatchAsync("p1", new JsonPatch().Remove(PersonaPointers.Context).Add(PersonaPointers.Layers.Llm.ApiKey, Secret).Remove(PersonaPointers.SystemPrompt)) },
        { "patch of a layer", static client => client.Personas.PatchAsync("p1", new JsonPatch().Replace(PersonaPointers.Layers.Tts, new TtsLayer { ApiKey = Secret })) },
        { "query of a raw call", static client => client.SendAsync(HttpMethod.Get, "/v2/any", [new("token", Secret)]) },
        { "extra header", static client => client.WithOptions(new TavusRequestOptions { Headers = { ["X-Any"] = Secret } }).Personas.GetAsync("p1") },
    };

    [Theory]
    [MemberData(nameof(CallsWithSecrets), DisableDiscoveryEnumeration = true)]
    public async Task A_secret_of_the_request_is_masked_when_an_error_echoes_it_without_a_member_name(string name, Func<TavusClient, Task> call)
    {
        await using var server = new RawServer(RawResponse.With(400, JsonConvert.SerializeObject(new { error = $"{name}: incorrect value {Secret}" }), $"x-request-id: {Secret}"));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => call(client));

        AssertHidden(exception);
        Assert.Equal($"{name}: incorrect value ********", exception.ErrorMessage);
    }

    [Theory]
    [InlineData("""{"errors":{"TPsecret\/AbC+987654321==":1}}""")]
    [InlineData("""{"errors":{"TPsecret\/AbC\u002B987654321==":1}}""")]
    [InlineData("""upstream said: {"x":"TPsecret\/AbC+987654321=="}""")]
    [InlineData("""{"error":"payload was {\"x\":\"TPsecret\\/AbC+987654321==\"}"}""")]
    [InlineData("""{"error":"bad TPsecret%2FAbC%2B987654321%3D%3D"}""")]
    [InlineData("""{"error":"bad tpsecret%2fabc%2b987654321%3d%3d"}""")]
    [InlineData("<p>TPSECRET/ABC+987654321==</p>")]
    public async Task A_secret_of_the_request_is_hidden_when_echoed_with_other_escaping_or_letter_case(string body)
    {
        await using var server = new RawServer(RawResponse.With(400, body));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.PatchAsync("p1", new JsonPatch().Add(PersonaPointers.Layers.Llm.ApiKey, "TPsecret/AbC+987654321==")));

        Assert.DoesNotContain("987654321", exception.ToString() + exception.ErrorMessage + exception.ResponseBody, StringComparison.Ordinal);
        Assert.NotEqual("", exception.ResponseBody);
    }

    [Fact]
    public async Task An_error_body_over_65536_bytes_that_echoes_a_secret_is_replaced_by_its_length()
    {
        var token = string.Concat(Enumerable.Range(0, 300).Select(static i => $"{i:x5}"));
        await using var server = new RawServer(RawResponse.With(400, $$"""{"received":[{{string.Join(',', Enumerable.Repeat($"\"{token}\"", 60))}}]}"""));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.PatchAsync("p1", new JsonPatch().Add(PersonaPointers.Layers.Llm.ApiKey, token)));

        Assert.Equal("(more than 65536 bytes)", exception.ResponseBody);
    }

    [Theory]
    [InlineData("""[{"path":"relative/file.txt"}]""", "no such value")]
    [InlineData($$"""[{"path":"layers/llm/api_key","value":"{{Secret}}"}]""", "incorrect value ********")]
    [InlineData($$"""[{"path":"https://user:{{Secret}}@example.com"}]""", "incorrect value ********")]
    public async Task An_invalid_JSON_Pointer_in_the_body_of_a_raw_call_keeps_the_error_text_and_masks_secrets(string body, string shown)
    {
        await using var server = new RawServer(RawResponse.With(400, JsonConvert.SerializeObject(new { error = shown.Replace("********", Secret, StringComparison.Ordinal) })));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.SendAsync(HttpMethod.Post, "/v2/any", body: RawJson.Parse(body)));

        Assert.Equal(shown, exception.ErrorMessage);
    }

    [Fact]
    public async Task A_short_word_sent_as_a_secret_is_not_masked_in_the_error_text()
    {
        await using var server = new RawServer(RawResponse.With(400, """{"error":"no such model"}"""));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.PatchAsync("p1", new JsonPatch().Add(PersonaPointers.Layers.Llm.ApiKey, "model")));

        Assert.Equal("no such model", exception.ErrorMessage);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"error\":\"")]
    public async Task An_API_key_cut_off_at_the_read_limit_of_an_error_body_is_hidden_from_the_exception(string start)
    {
        var filler = new string('x', ResponseContent.MaxErrorBytes - start.Length - 10);
        await using var server = new RawServer(RawResponse.With(500, $"{start}{filler}{TestClient.Key} is wrong"));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));

        AssertHidden(exception);
        Assert.Null(exception.ErrorMessage);
        Assert.DoesNotContain("xxx", exception.ToString() + exception.ResponseBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":")]
    [InlineData("a:")]
    [InlineData("\":")]
    [InlineData("key=")]
    [InlineData("key: ")]
    [InlineData(" =")]
    [InlineData("\\\"")]
    [InlineData("token")]
    [InlineData("token ")]
    [InlineData("token\"")]
    [InlineData("a ")]
    [InlineData("[")]
    public async Task Masking_a_long_error_text_does_not_take_quadratic_time(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));

        // This takes milliseconds. Masking in quadratic time would take many minutes.
        await Task.Run(() => ErrorText.Mask(text, [TestClient.Key])).WaitAsync(TimeSpan.FromMinutes(1));
    }

    private static void AssertHidden(TavusApiException exception)
    {
        foreach (var shown in new[] { exception.ToString(), exception.Message, exception.ErrorMessage ?? "", exception.ResponseBody, exception.RequestId ?? "" })
        {
            Assert.DoesNotContain(Secret, shown, StringComparison.Ordinal);
            Assert.DoesNotContain("s3cr3t", shown, StringComparison.Ordinal);
            Assert.DoesNotContain(TestClient.Key[..10], shown, StringComparison.Ordinal);
        }
    }
}

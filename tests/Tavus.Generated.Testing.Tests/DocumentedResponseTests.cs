using System.Net;
using Newtonsoft.Json.Linq;

namespace Tavus.Testing.Tests;

public sealed class DocumentedResponseTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Fact]
    public async Task Get_of_the_documented_persona_id_returns_the_documented_response()
    {
        using var response = await _stub.SendAsync(StubSending.Documented);

        var fixture = JToken.Parse(await File.ReadAllTextAsync("fixtures/get-persona.documented.json"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        Assert.True(JToken.DeepEquals(fixture, JToken.Parse(await response.Content.ReadAsStringAsync())));
    }

    [Fact]
    public async Task Client_created_by_the_stub_reads_the_documented_persona()
    {
        using var client = _stub.CreateClient();

        var persona = await client.Personas.GetAsync("p5317866");

        Assert.Equal("Life Coach", persona.PersonaName);
        Assert.Equal("tavus-turbo", persona.Layers?.Stt?.SttEngine?.Value);
    }

    [Theory]
    [InlineData("p0000000")]
    [InlineData("P5317866")]
    [InlineData("p5317866 ")]
    [InlineData("not an id")]
    [InlineData("..;p5317866")]
    public async Task Get_of_an_unknown_persona_id_throws_TavusNotFoundException(string id)
    {
        using var client = _stub.CreateClient();

        var exception = await Assert.ThrowsAsync<TavusNotFoundException>(() => client.Personas.GetAsync(id));

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Equal("Invalid persona_id", exception.ErrorMessage);
    }

    [Theory]
    [InlineData("another-key")]
    [InlineData("STUB-KEY-THAT-OPENS-NOTHING")]
    public async Task Request_with_a_wrong_API_key_throws_TavusAuthenticationException(string key)
    {
        using var client = _stub.CreateClient(options => options.ApiKey = key);

        var exception = await Assert.ThrowsAsync<TavusAuthenticationException>(() => client.Personas.GetAsync("p5317866"));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal("Invalid access token. The stub accepts only TavusStub.ApiKey", exception.ErrorMessage);
    }

    [Theory]
    [InlineData(StubSending.Documented)]
    [InlineData("/v2/personas/unknown")]
    public async Task Request_without_an_API_key_gets_401_for_any_persona_id(string path)
    {
        using var response = await _stub.SendAsync(path, key: null);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("""{"message":"Invalid access token. The stub accepts only TavusStub.ApiKey"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Request_with_two_API_keys_gets_401()
    {
        using var http = new HttpClient(_stub, disposeHandler: false);
        http.DefaultRequestHeaders.Add("x-api-key", [TavusStub.ApiKey, "another-key"]);

        using var response = await http.GetAsync(new Uri("https://tavusapi.com/v2/personas/p5317866"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Get_of_a_persona_with_an_extra_query_parameter_succeeds()
    {
        using var response = await _stub.SendAsync(StubSending.Documented + "?verbose=true");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Stub_response_refers_to_its_request_in_RequestMessage()
    {
        using var response = await _stub.SendAsync(StubSending.Documented);

        Assert.Equal(StubSending.Documented, response.RequestMessage?.RequestUri?.AbsolutePath);
    }

    [Fact]
    public async Task A_cancelled_request_gets_no_response_and_is_not_recorded()
    {
        using var http = new HttpClient(_stub, disposeHandler: false);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => http.GetAsync(new Uri("https://tavusapi.com/v2/personas/p5317866"), new CancellationToken(canceled: true)));

        Assert.Empty(_stub.Requests);
    }
}

using System.Net;
using Newtonsoft.Json.Linq;

namespace Tavus.Testing.Tests;

public sealed class DocumentedResponseTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Fact]
    public async Task The_documented_id_gets_the_documented_response()
    {
        using var response = await _stub.SendAsync(StubSending.Documented);

        var fixture = JToken.Parse(await File.ReadAllTextAsync("fixtures/get-persona.documented.json"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        Assert.True(JToken.DeepEquals(fixture, JToken.Parse(await response.Content.ReadAsStringAsync())));
    }

    [Fact]
    public async Task A_client_of_the_stub_gets_the_documented_persona()
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
    public async Task Any_other_id_gets_the_response_of_the_service(string id)
    {
        using var client = _stub.CreateClient();

        var exception = await Assert.ThrowsAsync<TavusNotFoundException>(() => client.Personas.GetAsync(id));

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Equal("Invalid persona_id", exception.ErrorMessage);
    }

    [Theory]
    [InlineData("another-key")]
    [InlineData("STUB-KEY-THAT-OPENS-NOTHING")]
    public async Task A_wrong_key_gets_the_documented_401(string key)
    {
        using var client = _stub.CreateClient(options => options.ApiKey = key);

        var exception = await Assert.ThrowsAsync<TavusAuthenticationException>(() => client.Personas.GetAsync("p5317866"));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal("Invalid access token. The stub accepts only TavusStub.ApiKey", exception.ErrorMessage);
    }

    [Theory]
    [InlineData(StubSending.Documented)]
    [InlineData("/v2/personas/unknown")]
    public async Task A_missing_key_gets_the_documented_401_whatever_the_id(string path)
    {
        using var response = await _stub.SendAsync(path, key: null);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("""{"message":"Invalid access token. The stub accepts only TavusStub.ApiKey"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Two_keys_are_a_wrong_key()
    {
        using var http = new HttpClient(_stub, disposeHandler: false);
        http.DefaultRequestHeaders.Add("x-api-key", [TavusStub.ApiKey, "another-key"]);

        using var response = await http.GetAsync(new Uri("https://tavusapi.com/v2/personas/p5317866"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_query_changes_nothing()
    {
        using var response = await _stub.SendAsync(StubSending.Documented + "?verbose=true");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_response_names_its_request()
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

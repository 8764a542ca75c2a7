namespace Tavus.Testing.Tests;

public sealed class RouteTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/v2/personas/")]
    [InlineData("GET", "/v2/personas/p5317866/")]
    [InlineData("GET", "/v2/personas/p5317866/layers")]
    [InlineData("GET", "/V2/personas/p5317866")]
    [InlineData("GET", "/v2/pals/p5317866")]
    [InlineData("PUT", "/v2/personas/p5317866")]
    public async Task Request_to_an_undocumented_route_throws_TavusStubException_listing_the_routes(string method, string path)
    {
        var exception = await Assert.ThrowsAsync<TavusStubException>(() => _stub.SendAsync(new HttpMethod(method), path));

        Assert.Contains($"{method} {path}.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("GET /v2/personas/{persona_id} (Personas_Get)", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_stub.Requests);
    }

    [Fact]
    public async Task Client_call_to_an_undocumented_route_throws_with_TavusStubException_as_InnerException()
    {
        using var client = _stub.CreateClient(options => options.BaseUrl = new Uri("https://tavusapi.com/beta"));

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p5317866"));

        Assert.Contains(nameof(TavusStubException), exception.Message, StringComparison.Ordinal);
        var cause = Assert.IsType<TavusStubException>(exception.InnerException);
        Assert.Contains("no route GET /beta/v2/personas/p5317866", cause.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stub_accepts_requests_to_any_host()
    {
        using var client = _stub.CreateClient(options => options.BaseUrl = new Uri("https://proxy.example:8443"));

        Assert.Equal("p5317866", (await client.Personas.GetAsync("p5317866")).PersonaId);
    }
}

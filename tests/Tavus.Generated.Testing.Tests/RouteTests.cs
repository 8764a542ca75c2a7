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
    public async Task An_undocumented_route_is_an_error_that_lists_the_documented_ones(string method, string path)
    {
        var exception = await Assert.ThrowsAsync<TavusStubException>(() => _stub.SendAsync(new HttpMethod(method), path));

        Assert.Contains($"{method} {path}.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("GET /v2/personas/{persona_id} (Personas_Get)", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_stub.Requests);
    }

    [Fact]
    public async Task A_test_that_uses_a_client_finds_the_cause_in_the_inner_exception()
    {
        using var client = _stub.CreateClient(options => options.BaseUrl = new Uri("https://tavusapi.com/beta"));

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p5317866"));

        Assert.Contains(nameof(TavusStubException), exception.Message, StringComparison.Ordinal);
        var cause = Assert.IsType<TavusStubException>(exception.InnerException);
        Assert.Contains("no route GET /beta/v2/personas/p5317866", cause.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_does_not_matter()
    {
        using var client = _stub.CreateClient(options => options.BaseUrl = new Uri("https://proxy.example:8443"));

        Assert.Equal("p5317866", (await client.Personas.GetAsync("p5317866")).PersonaId);
    }
}

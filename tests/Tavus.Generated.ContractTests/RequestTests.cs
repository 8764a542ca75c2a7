using System.Runtime.InteropServices;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>Tests the requests that the client sends.</summary>
public class RequestTests : ContractTest
{
    private const string Persona = """{"persona_id":"p5317866"}""";

    [Fact]
    public async Task Get_request_has_the_expected_path_and_headers_and_no_others()
    {
        using var client = CreateClient("Personas_Get.200.bare");

        await client.Personas.GetAsync("p5317866");

        var request = Assert.Single(Server.Requests);
        Assert.Equal("GET /v2/personas/p5317866 HTTP/1.1", request.Line);
        Assert.Equal("", request.Body);
        Assert.Equal(
            new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["Accept"] = "application/json",
                ["Accept-Encoding"] = "gzip",
                ["Host"] = Server.BaseUrl.Authority,
                ["User-Agent"] = $"Tavus.Generated/{typeof(TavusClient).Assembly.GetName().Version!.ToString(3)} ({RuntimeInformation.FrameworkDescription})",
                ["x-api-key"] = ApiKey,
            },
            new SortedDictionary<string, string>(request.Headers.ToDictionary(), StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task BaseUrl_with_a_path_is_kept_as_prefix_of_the_request_path()
    {
        BasePath = "/tavus";
        Server.Given(Request.Create().UsingGet().WithPath("/tavus/v2/personas/p5317866")).RespondWith(Response.Create().WithBody(Persona));
        using var client = CreateClient(options => options.BaseUrl = new Uri(Server.BaseUrl, "/tavus/"));

        await client.Personas.GetAsync("p5317866");

        Assert.Equal("/tavus/v2/personas/p5317866", Assert.Single(Server.Requests).Target);
    }

    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("100%", "100%25")]
    [InlineData("%2E%2E", "%252E%252E")]
    [InlineData("ü🙂", "%C3%BC%F0%9F%99%82")]
    public async Task Id_is_escaped_into_one_segment_of_the_request_path(string id, string escaped)
    {
        // Matches any path, because WireMock.Net decodes the path twice and resolves "..", so it does not see the path that was sent.
        Server.Given(Request.Create().UsingGet()).RespondWith(Response.Create().WithBody(Persona));
        using var client = CreateClient();

        await client.Personas.GetAsync(id);

        Assert.Equal($"/v2/personas/{escaped}", Assert.Single(Server.Requests).Target);
    }

    [Fact]
    public async Task Cookie_of_a_response_is_not_sent_with_the_next_request()
    {
        var personaId = StubPersona(Response.Create().WithHeader("Set-Cookie", "session=1; Path=/").WithBody(Persona));
        using var client = CreateClient();

        await client.Personas.GetAsync(personaId);
        await client.Personas.GetAsync(personaId);

        Assert.Equal(2, Server.Requests.Count);
        Assert.All(Server.Requests, static request => Assert.DoesNotContain("Cookie", request.Headers.Keys, StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a\nb")]
    public async Task Id_that_cannot_be_a_path_segment_throws_ArgumentException(string id)
    {
        using var client = CreateClient();

        await Assert.ThrowsAsync<ArgumentException>("personaId", () => client.Personas.GetAsync(id));
    }
}

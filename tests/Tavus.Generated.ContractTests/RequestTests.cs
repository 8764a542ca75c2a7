using System.Runtime.InteropServices;
using Tavus.ContractTests.Server;
using Tavus.TestServers.WireMock;

namespace Tavus.ContractTests;

/// <summary>What the client sends.</summary>
public class RequestTests(WireMockServer server) : ContractTest(server)
{
    [Fact]
    public async Task The_request_is_the_documented_one_and_nothing_more()
    {
        var personaId = NewName("documented");
        using var client = CreateClient();

        await client.Personas.GetAsync(personaId);

        var request = await OnlyRequestAsync(personaId);
        Assert.Equal($"GET /v2/personas/{personaId} HTTP/1.1", request.Line);
        Assert.Equal("", request.BodyAsBase64);
        Assert.Equal(
            new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["Accept"] = "application/json",
                ["Accept-Encoding"] = "gzip",
                ["Host"] = Server.BaseUrl.Authority,
                ["User-Agent"] = $"Tavus.Generated/0.1.0 ({RuntimeInformation.FrameworkDescription})",
                ["x-api-key"] = ApiKey,
            },
            new SortedDictionary<string, string>(request.Headers.ToDictionary(static header => header.Key, static header => header.Value.GetString()!), StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_base_url_with_a_path_keeps_it()
    {
        BasePath = "/tavus";
        var personaId = NewName("behind-a-gateway");
        await Server.Admin.StubAsync(new StubMapping(
            new RequestPattern("GET", $"/tavus/v2/personas/{personaId}"),
            new ResponseDefinition { BodyFileName = "get-persona.bare.json" }));
        using var client = CreateClient(options => options.BaseUrl = new Uri(Server.BaseUrl, "/tavus/"));

        await client.Personas.GetAsync(personaId);

        Assert.Equal($"/tavus/v2/personas/{personaId}", (await OnlyRequestAsync(personaId)).Url);
    }

    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("100%", "100%25")]
    [InlineData("%2E%2E", "%252E%252E")]
    [InlineData("ü🙂", "%C3%BC%F0%9F%99%82")]
    public async Task An_id_is_one_segment_of_the_path(string special, string escaped)
    {
        var personaId = NewName("documented");
        using var client = CreateClient();

        await client.Personas.GetAsync(personaId + special);

        Assert.Equal($"/v2/personas/{personaId}{escaped}", (await OnlyRequestAsync($"{personaId}.*")).Url);
    }

    [Fact]
    public async Task A_cookie_is_not_sent_back()
    {
        var personaId = await StubPersonaAsync(new ResponseDefinition
        {
            Headers = new Dictionary<string, string> { ["Set-Cookie"] = "session=1; Path=/" },
            BodyFileName = "get-persona.bare.json",
        });
        using var client = CreateClient();

        await client.Personas.GetAsync(personaId);
        await client.Personas.GetAsync(personaId);

        var requests = await Server.Admin.FindRequestsAsync(personaId);
        Assert.Equal(2, requests.Count);
        Assert.All(requests, static request => Assert.DoesNotContain("Cookie", request.Headers.Keys, StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a\nb")]
    public async Task An_id_that_would_name_another_resource_is_not_sent(string id)
    {
        using var client = CreateClient();

        await Assert.ThrowsAsync<ArgumentException>("personaId", () => client.Personas.GetAsync(id));
    }
}

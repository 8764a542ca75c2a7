using System.Diagnostics;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class RequestHeaderTests
{
    [Fact]
    public async Task A_request_has_x_api_key_Accept_and_User_Agent_headers_but_no_Cookie_or_Authorization()
    {
        await using var server = new RawServer(RawResponse.With(200, """{"persona_id":"p1"}""", "Set-Cookie: session=1"));
        using var client = TestClient.Of(server);

        await client.Personas.GetAsync("p1");
        await client.Personas.GetAsync("p1");

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, static request =>
        {
            Assert.Equal([TestClient.Key], request.Headers("x-api-key"));
            Assert.Equal(["application/json"], request.Headers("Accept"));
            Assert.Matches(@"^Tavus\.Generated/\d+\.\d+\.\d+ \(\.NET [^)]+\)$", Assert.Single(request.Headers("User-Agent")));
            Assert.Empty(request.Headers("Authorization"));
            Assert.Empty(request.Headers("Cookie"));
        });
    }

    [Fact]
    public async Task An_injected_HttpClient_is_neither_changed_nor_disposed()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var httpClient = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(7) };
        using (var client = TestClient.Of(server, httpClient: httpClient))
        {
            await client.Personas.GetAsync("p1");
        }

        Assert.Empty(httpClient.DefaultRequestHeaders);
        Assert.Null(httpClient.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(7), httpClient.Timeout);
        using var response = await httpClient.GetAsync(server.Url);
        Assert.True(response.IsSuccessStatusCode);
        Assert.Empty(server.Requests.Last().Headers("x-api-key"));
    }

    [Fact]
    public async Task Default_headers_of_an_injected_HttpClient_are_sent_but_do_not_replace_the_API_key()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var httpClient = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri("http://127.0.0.1:1") };
        httpClient.DefaultRequestHeaders.Add("x-api-key", "another-key");
        httpClient.DefaultRequestHeaders.Add("x-team", "blue");
        using var client = TestClient.Of(server, httpClient: httpClient);

        await client.Personas.GetAsync("p1");

        var request = Assert.Single(server.Requests);
        Assert.Equal([TestClient.Key], request.Headers("x-api-key"));
        Assert.Equal(["blue"], request.Headers("x-team"));
    }

    [Fact]
    public async Task Clients_that_share_an_injected_HttpClient_send_their_own_API_keys()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var httpClient = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var first = TestClient.Of(server, static options => options.ApiKey = "first", httpClient);
        using var second = TestClient.Of(server, static options => options.ApiKey = "second", httpClient);

        await first.Personas.GetAsync("p1");
        await second.Personas.GetAsync("p2");
        await first.Personas.GetAsync("p3");

        Assert.Equal(["first", "second", "first"], server.Requests.Select(static request => Assert.Single(request.Headers("x-api-key"))));
    }

    [Fact]
    public async Task Activity_tags_never_contain_the_API_key()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(server);
        List<Activity> activities = [];
        using var listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (activities)
                {
                    activities.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await client.Personas.GetAsync("p1");

        lock (activities)
        {
            Assert.NotEmpty(activities);
            Assert.DoesNotContain(activities.SelectMany(static activity => activity.TagObjects), static tag => tag.Value?.ToString()?.Contains(TestClient.Key, StringComparison.Ordinal) == true);
        }
    }

    [Theory]
    [Trait("NotOn", "netstandard2.0")]
    [InlineData("1.1", HttpVersionPolicy.RequestVersionExact)]
    [InlineData("3.0", HttpVersionPolicy.RequestVersionOrLower)]
    public async Task An_injected_HttpClient_keeps_its_HTTP_version_and_version_policy(string version, HttpVersionPolicy policy)
    {
        HttpRequestMessage? sent = null;
        using var httpClient = new HttpClient(new StubHandler((request, _) =>
        {
            sent = request;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"persona_id":"p1"}""") });
        }));
        (httpClient.DefaultRequestVersion, httpClient.DefaultVersionPolicy) = (new Version(version), policy);
        using var client = TestClient.Of(new Uri("https://tavusapi.com"), httpClient: httpClient);

        await client.Personas.GetAsync("p1");

        Assert.Equal((new Version(version), policy), (sent!.Version, sent.VersionPolicy));
    }
}

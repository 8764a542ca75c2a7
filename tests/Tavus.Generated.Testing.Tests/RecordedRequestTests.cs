using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;

namespace Tavus.Testing.Tests;

public sealed class RecordedRequestTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Fact]
    public async Task Recorded_request_has_the_operation_and_method_and_path_and_path_parameters_and_headers()
    {
        using var client = _stub.CreateClient();

        await client.Personas.GetAsync("p5317866");

        var request = Assert.Single(_stub.Requests);
        Assert.Equal("Personas_Get", request.OperationId);
        Assert.Equal(HttpMethod.Get, request.Method);
        Assert.Equal("/v2/personas/p5317866", request.Path);
        Assert.Equal("", request.Query);
        Assert.Equal("p5317866", Assert.Single(request.PathParameters, argument => argument.Key == "persona_id").Value);
        Assert.Equal("application/json", request.Headers["ACCEPT"]);
        Assert.StartsWith("Tavus.Generated/", request.Headers["user-agent"], StringComparison.Ordinal);
        Assert.EndsWith(")", request.Headers["user-agent"], StringComparison.Ordinal);
        Assert.DoesNotContain(", (", request.Headers["user-agent"], StringComparison.Ordinal);
        Assert.Null(request.Body);
        Assert.Equal("GET /v2/personas/p5317866 (Personas_Get)", request.ToString());
    }

    [Fact]
    public async Task The_stub_keeps_the_last_10000_requests()
    {
        using var client = _stub.CreateClient();

        await client.Personas.GetAsync("p5317866");
        for (var request = 0; request < 10_000; request++)
        {
            await client.Replicas.GetAsync(_stub.Replicas[0].ReplicaId!);
        }

        Assert.Equal(10_000, _stub.Requests.Count);
        Assert.DoesNotContain(_stub.Requests, static request => request.OperationId == TavusOperations.PersonasGet);
    }

    [Fact]
    public async Task Recorded_request_has_the_escaped_path_and_decoded_path_parameters()
    {
        using var client = _stub.CreateClient();

        await Assert.ThrowsAsync<TavusNotFoundException>(() => client.Personas.GetAsync("a?b ü%2f"));

        var request = Assert.Single(_stub.Requests);
        Assert.Equal("a?b ü%2f", request.PathParameters["persona_id"]);
        Assert.Equal("/v2/personas/a%3Fb%20%C3%BC%252f", request.Path);
    }

    [Fact]
    public async Task Recorded_request_has_the_query_and_the_body_and_the_content_type()
    {
        using var invoker = new HttpMessageInvoker(_stub, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://tavusapi.com/v2/personas/p5317866?a=1&b=%20");
        request.Content = new StringContent("""{"a":"ü"}""", Encoding.UTF8, "application/json");

        using var response = await invoker.SendAsync(request, CancellationToken.None);

        var recorded = Assert.Single(_stub.Requests);
        Assert.Equal("?a=1&b=%20", recorded.Query);
        Assert.Equal("""{"a":"ü"}""", recorded.Body);
        Assert.Equal("application/json; charset=utf-8", recorded.Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_body_with_an_unknown_charset_is_read_as_UTF8()
    {
        using var invoker = new HttpMessageInvoker(_stub, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://tavusapi.com/v2/personas");
        request.Content = new StringContent("""{"a":"ü"}""");
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=bogus");

        using var response = await invoker.SendAsync(request, CancellationToken.None);

        Assert.Equal("""{"a":"ü"}""", Assert.Single(_stub.Requests).Body);
    }

    [Theory]
    [InlineData(TavusStub.ApiKey)]
    [InlineData("a-real-key-by-mistake")]
    public async Task Recorded_request_masks_the_API_key_in_every_header(string key)
    {
        using var http = new HttpClient(_stub, disposeHandler: false);
        http.DefaultRequestHeaders.Add("x-api-key", key);
        http.DefaultRequestHeaders.Add("Cookie", "session=" + key);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        http.DefaultRequestHeaders.ProxyAuthorization = new AuthenticationHeaderValue("Basic", key);

        using var response = await http.GetAsync(new Uri("https://tavusapi.com/v2/personas/p5317866"));

        var request = Assert.Single(_stub.Requests);
        Assert.Equal("********", request.Headers["x-api-key"]);
        Assert.DoesNotContain(key, JsonConvert.SerializeObject(request), StringComparison.Ordinal);
        Assert.DoesNotContain(key, request.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_of_the_stub_returns_a_snapshot_that_later_requests_do_not_change()
    {
        using var client = _stub.CreateClient();
        var before = _stub.Requests;

        await client.Personas.GetAsync("p5317866");

        Assert.Empty(before);
        Assert.Single(_stub.Requests);
    }
}

using System.Net.Sockets;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class BrokenConnectionTests
{
    private const string Broken = "the connection broke before the response was complete";

    [Fact]
    public async Task A_refused_connection_throws_TavusConnectionException_with_SocketException_as_InnerException()
    {
        var port = LoopbackServer.ClosedPort();
        using var client = TestClient.Of(new Uri($"http://127.0.0.1:{port}"));

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.Equal($"Personas_Get: the call to http://127.0.0.1:{port} failed: no connection (ConnectionRefused).", exception.Message);
        Assert.Equal(SocketError.ConnectionRefused, Assert.IsType<SocketException>(exception.InnerException?.InnerException).SocketErrorCode);
    }

    public static TheoryData<string> CutResponses =>
    [
        "",
        "HTTP/1.1 200 O",
        "HTTP/1.1 200 OK\r\nContent-Le",
        RawResponse.Head(200, "Content-Length: 1000"),
        RawResponse.Head(200, "Content-Length: 1000") + """{"persona_id":"p1"}""",
        RawResponse.Head(200, "Transfer-Encoding: chunked") + "5\r\n{\"a\":\r\n",
        RawResponse.Head(200, "Transfer-Encoding: chunked") + "FFFFFFFFFFFFFFFF\r\n{",
        RawResponse.Head(200, "Transfer-Encoding: chunked") + "zz\r\n{}\r\n0\r\n\r\n",
    ];

    [Theory]
    [MemberData(nameof(CutResponses))]
    public async Task An_incomplete_or_malformed_response_throws_TavusConnectionException(string response)
    {
        await using var server = new RawServer(response);
        await AssertBrokenAsync(server);
    }

    [Theory]
    [MemberData(nameof(CutResponses))]
    public async Task An_incomplete_or_malformed_response_followed_by_a_reset_throws_TavusConnectionException(string response)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.WriteAsync(response);
            connection.Reset();
        });
        await AssertBrokenAsync(server);
    }

    [Theory]
    [InlineData("""{"message":"oops"}""", "oops")]
    [InlineData("""{"message":"oo""", null)]
    [InlineData("Invalid key test-k", null)]
    [InlineData("", null)]
    public async Task An_error_response_with_a_cut_body_throws_TavusApiException_with_its_status(string body, string? message)
    {
        await using var server = new RawServer(RawResponse.Head(402, "Content-Length: 1000") + body);
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAnyAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));

        Assert.Equal((402, message), ((int)exception.StatusCode, exception.ErrorMessage));
    }

    [Fact]
    public async Task An_error_response_that_is_not_valid_gzip_throws_TavusApiException_with_its_status() =>
        Assert.Equal((500, "no gzip at all"), await Failures.OfAsync(500, "no gzip at all", "Content-Encoding: gzip") is var exception ? ((int)exception.StatusCode, exception.ErrorMessage) : default);

    [Fact]
    public async Task A_client_disposed_while_it_waits_for_a_key_throws_ObjectDisposedException()
    {
        var key = new TaskCompletionSource<string>();
        using var client = new TavusClient(new TavusClientOptions { ApiKeyProvider = _ => new ValueTask<string>(key.Task) });

        var call = client.Personas.GetAsync("p1");
        client.Dispose();
        key.SetResult("any");

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
    }

    [Fact]
    public async Task A_response_in_another_protocol_throws_TavusConnectionException()
    {
        await using var server = new RawServer("SSH-2.0-OpenSSH_9.6\r\n");
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.Contains("the HttpClient failed (HttpRequestException)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_with_an_untrusted_certificate_receives_no_bytes_of_the_request()
    {
        using var server = new UntrustedServer();
        using var client = TestClient.Of(server.Url);
        var receiving = server.ReceiveAsync();

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.StartsWith("Personas_Get: the call to https://127.0.0.1:", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(" failed: no secure connection.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, await receiving);
    }

    [Fact]
    public async Task An_exception_of_a_handler_that_cannot_describe_itself_is_left_out()
    {
        using var httpClient = new HttpClient(new StubHandler(static (_, _) => Task.FromException<HttpResponseMessage>(new IndescribableException())));
        using var client = TestClient.Of(new Uri("https://tavusapi.com"), httpClient: httpClient);

        Assert.Null((await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"))).InnerException);
    }

    [Fact]
    public async Task A_body_that_was_decompressed_on_its_way_is_read_as_it_is()
    {
        await using var server = new RawServer(RawResponse.With(200, "\"ok\"", "Content-Encoding: gzip"));
        using var client = TestClient.Of(server);

        Assert.Equal("\"ok\"", (await client.SendAsync(HttpMethod.Get, "/v2/new")).Value.ToJson());
    }

    [Fact]
    public async Task A_disposed_client_and_its_WithOptions_client_throw_ObjectDisposedException()
    {
        var client = TestClient.Of(new Uri("https://tavusapi.com"));
        var patient = client.WithOptions(new TavusRequestOptions { MaxRetries = 5 });
        client.Dispose();
        client.Dispose();

        Assert.Equal(nameof(TavusClient), (await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Personas.GetAsync("p1"))).ObjectName);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => patient.Personas.GetAsync("p1"));
    }

    [Fact]
    public async Task Disposing_a_WithOptions_client_leaves_the_original_client_usable()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(server);

        client.WithOptions(new TavusRequestOptions()).Dispose();

        await client.Personas.GetAsync("p1");
    }

    [Theory]
    [InlineData(typeof(ObjectDisposedException))]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(NotSupportedException))]
    public async Task A_programming_error_thrown_by_a_handler_is_not_retried(Type type)
    {
        var sent = 0;
        using var httpClient = new HttpClient(new StubHandler((_, _) =>
        {
            sent++;
            throw (Exception)Activator.CreateInstance(type, "a fault")!;
        }));
        using var client = TestClient.Of(new Uri("https://tavusapi.com"), static options => options.MaxRetries = 2, httpClient);

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.Contains(type.Name, exception.Message, StringComparison.Ordinal);
        Assert.Equal((1, 1), (sent, exception.Attempts));
    }

    private static async Task AssertBrokenAsync(RawServer server)
    {
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.Equal($"Personas_Get: the call to {server.Url.ToString().TrimEnd('/')} failed: {Broken}.", exception.Message);
        Assert.False(exception.IsTimeout);
        Assert.DoesNotContain(TestClient.Key, exception.ToString(), StringComparison.Ordinal);
    }
}

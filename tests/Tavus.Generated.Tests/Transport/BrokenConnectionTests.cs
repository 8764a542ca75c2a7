using System.Net.Sockets;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class BrokenConnectionTests
{
    private const string Broken = "the connection broke before the response was complete";

    [Fact]
    public async Task Refused()
    {
        var port = LoopbackServer.ClosedPort();
        using var client = TestClient.Of(new Uri($"http://127.0.0.1:{port}"));

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.Equal($"Personas_Get: no connection (ConnectionRefused), from http://127.0.0.1:{port}.", exception.Message);
        Assert.Equal(SocketError.ConnectionRefused, Assert.IsType<SocketException>(exception.InnerException?.InnerException).SocketErrorCode);
    }

    public static TheoryData<string> CutResponses =>
    [
        "",
        "HTTP/1.1 200 O",
        "HTTP/1.1 200 OK\r\nContent-Le",
        RawResponse.Head(200, "Content-Length: 1000"),
        RawResponse.Head(200, "Content-Length: 1000") + """{"persona_id":"p1"}""",
        RawResponse.Head(500, "Content-Length: 1000") + """{"message":"oops"}""",
        RawResponse.Head(200, "Transfer-Encoding: chunked") + "5\r\n{\"a\":\r\n",
        RawResponse.Head(200, "Transfer-Encoding: chunked") + "FFFFFFFFFFFFFFFF\r\n{",
        RawResponse.Head(200, "Transfer-Encoding: chunked") + "zz\r\n{}\r\n0\r\n\r\n",
    ];

    [Theory]
    [MemberData(nameof(CutResponses))]
    public async Task Cut(string response)
    {
        await using var server = new RawServer(response);
        await AssertBrokenAsync(server);
    }

    [Theory]
    [MemberData(nameof(CutResponses))]
    public async Task Reset(string response)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.WriteAsync(response);
            connection.Reset();
        });
        await AssertBrokenAsync(server);
    }

    [Fact]
    public async Task A_response_in_another_protocol_is_a_failure_of_the_connection()
    {
        await using var server = new RawServer("SSH-2.0-OpenSSH_9.6\r\n");
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.Contains("the HttpClient failed (HttpRequestException)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_cannot_prove_who_it_is_gets_no_key()
    {
        using var server = new UntrustedServer();
        using var client = TestClient.Of(server.Url);
        var receiving = server.ReceiveAsync();

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.Contains("Personas_Get: no secure connection, from https://127.0.0.1:", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, await receiving);
    }

    [Fact]
    public async Task A_body_that_was_compressed_by_no_known_rule_is_a_failure_of_the_connection()
    {
        await using var server = new RawServer(RawResponse.With(200, "no gzip at all", "Content-Encoding: gzip"));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.Contains("the response is not valid gzip, though its Content-Encoding says so", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disposed_client_sends_nothing()
    {
        var client = TestClient.Of(new Uri("https://tavusapi.com"));
        var patient = client.WithOptions(new TavusRequestOptions { MaxRetries = 5 });
        client.Dispose();
        client.Dispose();

        Assert.Equal(nameof(TavusClient), (await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Personas.GetAsync("p1"))).ObjectName);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => patient.Personas.GetAsync("p1"));
    }

    [Fact]
    public async Task A_client_with_options_leaves_the_other_open()
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
    public async Task A_fault_of_the_program_is_not_retried(Type type)
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

        Assert.Equal($"Personas_Get: {Broken}, from {server.Url.ToString().TrimEnd('/')}.", exception.Message);
        Assert.False(exception.IsTimeout);
        Assert.DoesNotContain(TestClient.Key, exception.ToString(), StringComparison.Ordinal);
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Tavus.Cli.Host;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Commands;

/// <summary>Tests the stub server over real HTTP, as a front end or a program in another language would call it.</summary>
public sealed class StubCommandTests : IDisposable
{
    private readonly StubServer _server = new(new TavusStub(), FreePort.Find());
    private readonly CancellationTokenSource _end = new();
    private readonly List<string> _lines = [];
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _end.Dispose();
        _server.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task TavusClient_can_create_and_get_and_update_and_delete_through_the_stub_server()
    {
        var running = _server.RunAsync(_lines.Add, _end.Token);
        using var client = new TavusClient(new TavusClientOptions { ApiKey = TavusStub.ApiKey, BaseUrl = _server.Url, MaxRetries = 0 });

        var created = await client.Personas.CreateAsync(new CreatePersonaRequest { PersonaName = "Ann 漢字", SystemPrompt = "Be kind." });
        var persona = await client.Personas.GetAsync(created.PersonaId);
        await client.Personas.UpdateAsync(created.PersonaId, static changed => changed.PersonaName = "Bea");
        await client.Personas.DeleteAsync(created.PersonaId);
        await Assert.ThrowsAsync<TavusNotFoundException>(() => client.Personas.GetAsync(created.PersonaId));

        await _end.CancelAsync();
        await running;
        Assert.Equal("Ann 漢字", persona.PersonaName);
        Assert.Equal(["POST /v2/personas 200", $"GET /v2/personas/{created.PersonaId} 200"], _lines.Take(2));
        Assert.Equal($"GET /v2/personas/{created.PersonaId} 400", _lines[^1]);
    }

    [Fact]
    public async Task The_stub_server_allows_requests_from_any_origin()
    {
        var running = _server.RunAsync(_lines.Add, _end.Token);
        using var preflight = new HttpRequestMessage(HttpMethod.Options, new Uri(_server.Url, "/v2/personas"));

        using var allowed = await _http.SendAsync(preflight);
        using var refused = await _http.GetAsync(new Uri(_server.Url, "/v2/personas"));
        using var unknown = await _http.GetAsync(new Uri(_server.Url, "/v2/nothing"));

        await _end.CancelAsync();
        await running;
        Assert.Equal((HttpStatusCode.NoContent, "*"), (allowed.StatusCode, Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Headers"))));
        Assert.Equal((HttpStatusCode.Unauthorized, "*"), (refused.StatusCode, Assert.Single(refused.Headers.GetValues("Access-Control-Allow-Origin"))));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.True(unknown.Headers.ConnectionClose);
        Assert.StartsWith("The OpenAPI document has no route GET /v2/nothing.", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_disconnects_does_not_stop_the_stub_server()
    {
        var running = _server.RunAsync(_lines.Add, _end.Token);
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync("localhost", _server.Url.Port);
            await socket.GetStream().WriteAsync("POST /v2/personas HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        }

        using var after = await _http.GetAsync(new Uri(_server.Url, "/v2/personas"));

        await _end.CancelAsync();
        await running;
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Theory]
    [InlineData("GET // HTTP/1.1\r\nHost: localhost", 404)]
    [InlineData("GET //:80/x HTTP/1.1\r\nHost: localhost", 404)]
    [InlineData("GET //x/v2/personas HTTP/1.1\r\nHost: localhost", 404)]
    [InlineData("GET * HTTP/1.1\r\nHost: localhost", 400)]
    public async Task A_bad_request_gets_an_error_and_does_not_stop_the_stub_server(string request, int status)
    {
        var running = _server.RunAsync(_lines.Add, _end.Token);

        var response = await SendAsync($"{request}\r\nConnection: close\r\n\r\n");
        using var after = await _http.GetAsync(new Uri(_server.Url, "/v2/personas"));

        await _end.CancelAsync();
        await running;
        Assert.StartsWith($"HTTP/1.1 {status} ", response, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task A_request_with_an_unknown_charset_gets_a_response()
    {
        var running = _server.RunAsync(_lines.Add, _end.Token);
        using var content = new StringContent("{}");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=bogus");

        using var response = await _http.PostAsync(new Uri(_server.Url, "/v2/personas"), content);

        await _end.CancelAsync();
        await running;
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["POST /v2/personas 401"], _lines);
    }

    [Fact]
    public async Task A_client_that_stalls_does_not_block_other_clients()
    {
        var running = _server.RunAsync(_lines.Add, _end.Token);
        using var socket = new TcpClient();
        await socket.ConnectAsync("localhost", _server.Url.Port);
        await socket.GetStream().WriteAsync("POST /v2/personas HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        await Task.Delay(TimeSpan.FromMilliseconds(200));

        using var after = await _http.GetAsync(new Uri(_server.Url, "/v2/personas")).WaitAsync(TimeSpan.FromSeconds(30));

        await _end.CancelAsync();
        await running;
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task The_stub_server_stops_when_its_output_cannot_be_written()
    {
        var running = _server.RunAsync(static _ => throw new IOException("full"), _end.Token);

        using var response = await _http.GetAsync(new Uri(_server.Url, "/v2/personas"));

        await Assert.ThrowsAsync<IOException>(() => running);
    }

    [Fact]
    public async Task Stub_exits_with_2_when_its_port_is_in_use()
    {
        var result = await new InProcess().RunAsync("stub", "--port", $"{_server.Url.Port}");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"tavus: Port {_server.Url.Port} cannot be used: ", result.OnlyErrorLine, StringComparison.Ordinal);
    }

    private async Task<string> SendAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("localhost", _server.Url.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(socket.GetStream());
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));
    }
}

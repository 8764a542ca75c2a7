using Tavus.TestServers;

namespace Tavus.Tests.Transport;

/// <summary>A call that needs only the status succeeds, even if the body cannot be read.</summary>
public class UnreadBodyTests
{
    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n{\"cut\"")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx")]
    public async Task Delete_succeeds_even_if_the_response_body_is_incomplete_or_unreadable(string response)
    {
        await using var server = new RawServer(response);
        using var client = TestClient.Of(server);

        await client.Personas.DeleteAsync("p1");
        Assert.Equal(200, (int)(await client.Personas.DeleteWithResponseAsync("p1")).StatusCode);
    }
}

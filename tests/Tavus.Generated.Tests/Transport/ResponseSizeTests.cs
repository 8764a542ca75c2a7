using System.IO.Compression;
using System.Text;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class ResponseSizeTests
{
    private const int Limit = 5000;

    [Theory]
    [InlineData(Limit)]
    [InlineData(Limit - 1)]
    public async Task A_response_up_to_MaxResponseBytes_is_read(int size)
    {
        await using var server = new RawServer(RawResponse.With(200, PersonaOf(size)));
        using var client = TestClient.Of(server, static options => options.MaxResponseBytes = Limit);

        Assert.Equal("p1", (await client.Personas.GetAsync("p1")).PersonaId);
    }

    [Fact]
    public async Task A_response_one_byte_over_MaxResponseBytes_throws_TavusContractException() =>
        await AssertTooLargeAsync(RawResponse.With(200, PersonaOf(Limit + 1)));

    [Fact]
    public async Task A_response_of_unknown_length_over_MaxResponseBytes_throws_TavusContractException() =>
        await AssertTooLargeAsync(RawResponse.Head(200) + PersonaOf(Limit + 1));

    [Fact]
    public async Task An_endless_response_throws_TavusContractException_at_MaxResponseBytes()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.WriteAsync(RawResponse.Head(200));
            while (true)
            {
                await connection.WriteAsync(new byte[64 * 1024]);
            }
        });
        await AssertTooLargeAsync(server);
    }

    [Fact]
    public async Task A_gzip_response_that_expands_over_MaxResponseBytes_throws_TavusContractException()
    {
        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(PersonaOf(100 * Limit)));
        }

        Assert.True(compressed.Length < Limit);
        await using var server = new RawServer(async connection =>
        {
            await connection.WriteAsync(RawResponse.Head(200, "Content-Encoding: gzip", $"Content-Length: {compressed.Length}"));
            await connection.WriteAsync(compressed.ToArray());
        });
        await AssertTooLargeAsync(server);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Limit)]
    public async Task An_error_response_with_a_large_body_throws_TavusApiException_with_its_status(int maxBytes)
    {
        await using var server = new RawServer(RawResponse.With(503, new string('x', 200_000)));
        using var client = TestClient.Of(server, options => options.MaxResponseBytes = maxBytes);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));

        Assert.Equal(503, (int)exception.StatusCode);
        Assert.InRange(exception.ResponseBody.Length, 1, 2001);
    }

    private static string PersonaOf(int size)
    {
        const string Start = """{"persona_id":"p1","context":" """;
        return Start + new string('x', size - Start.Length - 2) + "\"}";
    }

    private static async Task AssertTooLargeAsync(string response)
    {
        await using var server = new RawServer(response);
        await AssertTooLargeAsync(server);
    }

    private static async Task AssertTooLargeAsync(RawServer server)
    {
        using var client = TestClient.Of(server, static options => options.MaxResponseBytes = Limit);

        var exception = await Assert.ThrowsAsync<TavusContractException>(() => client.Personas.GetAsync("p1"));

        Assert.Contains("larger than 5000 bytes. If this size is expected, raise TavusClientOptions.MaxResponseBytes", exception.Message, StringComparison.Ordinal);
    }
}

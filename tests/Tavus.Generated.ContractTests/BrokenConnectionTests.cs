using Tavus.TestServers;

namespace Tavus.ContractTests;

/// <summary>Tests connections that end before a complete response. The server is a socket, because WireMock.Net cannot break a connection: its faults are complete responses.</summary>
public class BrokenConnectionTests
{
    // If the connection closes before the first byte of a response arrives, SocketsHttpHandler itself resends the request this many times, provided that the request has no body.
    private const int ResendsOfTheHandler = 3;

    public static TheoryData<string, int> Faults() => new()
    {
        { "reset", 1 },
        { "closed", 1 + ResendsOfTheHandler },
        { "malformed chunk", 1 },
        { "garbage", 1 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Broken_connection_throws_TavusConnectionException(string fault, int requests)
    {
        await using var server = new RawServer(connection => BreakAsync(connection, fault));
        using var client = new TavusClient(new TavusClientOptions { ApiKey = "a-key", BaseUrl = server.Url, MaxRetries = 0 });

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p5317866"));

        Assert.Equal("Personas_Get", exception.OperationId);
        Assert.False(exception.IsTimeout);
        Assert.NotNull(exception.InnerException);
        Assert.DoesNotContain("a-key", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(requests, server.Requests.Count);
    }

    private static async Task BreakAsync(RawConnection connection, string fault)
    {
        const string Garbage = "lskdu018973t09sylgasjkfg1][]'./.sdlv";
        switch (fault)
        {
            case "reset":
                connection.Reset();
                break;
            case "malformed chunk":
                await connection.WriteAsync(RawResponse.Head(200, "Transfer-Encoding: chunked") + Garbage);
                break;
            case "garbage":
                await connection.WriteAsync(Garbage);
                break;
        }
    }
}

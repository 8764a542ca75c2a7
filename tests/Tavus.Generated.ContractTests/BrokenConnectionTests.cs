using Tavus.ContractTests.Server;
using Tavus.TestServers.WireMock;

namespace Tavus.ContractTests;

/// <summary>Connections that end before a whole answer has come.</summary>
public class BrokenConnectionTests(WireMockServer server) : ContractTest(server)
{
    [Theory]
    [InlineData(ConnectionFault.ConnectionResetByPeer, 1)]
    [InlineData(ConnectionFault.EmptyResponse, 1 + TriesOfTheHandler)]
    [InlineData(ConnectionFault.MalformedResponseChunk, 1)]
    [InlineData(ConnectionFault.RandomDataThenClose, 1)]
    public async Task A_broken_answer_is_a_connection_failure(ConnectionFault fault, int requests)
    {
        var personaId = await StubPersonaAsync(new ResponseDefinition { Fault = fault });
        using var client = CreateClient();

        var exception = await GetFailsAsync<TavusConnectionException>(client, personaId);

        Assert.Equal("Personas_Get", exception.Operation);
        Assert.False(exception.IsTimeout);
        Assert.Equal($"Personas_Get: the connection broke before the whole answer had come, from {Server.BaseUrl.GetLeftPart(UriPartial.Authority)}.", exception.Message);
        Assert.NotNull(exception.InnerException);
        Assert.Equal(requests, (await Server.Admin.FindRequestsAsync(personaId)).Count);
    }

    // SocketsHttpHandler itself sends again what has no body, when the connection closes without a byte of answer.
    private const int TriesOfTheHandler = 3;
}

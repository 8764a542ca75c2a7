namespace Tavus.Tests.Transport;

public class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task The_clients_own_connection_follows_none_so_that_the_key_goes_nowhere_else(int status)
    {
        await using var elsewhere = new RawServer(RawAnswer.Persona);
        await using var server = new RawServer(RawAnswer.With(status, "", $"Location: {elsewhere.Url}"));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));

        Assert.Equal(status, (int)exception.StatusCode);
        Assert.Single(server.Requests);
        Assert.Empty(elsewhere.Requests);
    }
}

using Tavus.TestServers;

namespace Tavus.Tests.Transport;

/// <summary>What a call ends with when it is answered as a test says.</summary>
internal static class Failures
{
    public static async Task<TavusApiException> OfAsync(int status, string body, params string[] headers)
    {
        await using var server = new RawServer(RawResponse.With(status, body, headers));
        using var client = TestClient.Of(server);
        return await Assert.ThrowsAnyAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));
    }
}

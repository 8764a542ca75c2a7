using Tavus.TestServers;

namespace Tavus.Tests.Transport;

/// <summary>Returns the exception that a call throws for a given response.</summary>
internal static class Failures
{
    public static async Task<TavusApiException> OfAsync(int status, string body, params string[] headers)
    {
        await using var server = new RawServer(RawResponse.With(status, body, headers));
        using var client = TestClient.Of(server);
        return await Assert.ThrowsAnyAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));
    }
}

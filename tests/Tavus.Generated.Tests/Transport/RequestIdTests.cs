using Tavus.TestServers;

namespace Tavus.Tests.Transport;

/// <summary>Tests request ids, in which a service may echo secrets of the request.</summary>
public class RequestIdTests
{
    [Fact]
    public async Task A_secret_of_the_request_is_masked_in_the_response_request_id()
    {
        const string Secret = "sk-th1rdS3cr3t-key";
        await using var server = new RawServer(RawResponse.With(200, """{"persona_id":"p1","x":1}""", $"x-request-id: {Secret}"));
        using var client = TestClient.Of(server, static options => options.ResponseValidation = ResponseValidation.Strict);
        using var strict = client.WithOptions(new TavusRequestOptions { Headers = { ["x-other-key"] = Secret } });

        var exception = await Assert.ThrowsAsync<TavusContractException>(() => strict.Personas.GetAsync("p1"));
        var deleted = await strict.Personas.DeleteWithResponseAsync("p1");

        Assert.DoesNotContain(Secret, exception.ToString() + exception.RequestId + deleted.RequestId, StringComparison.Ordinal);
        Assert.Contains("****", deleted.RequestId, StringComparison.Ordinal);
    }
}

using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class SecretNumberTests
{
    [Fact]
    public async Task A_number_sent_as_a_secret_is_masked_in_the_error_text()
    {
        await using var server = new RawServer(RawResponse.With(400, """{"error":"1234567890 was refused"}"""));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.SendAsync(HttpMethod.Post, "/v2/any", body: RawJson.Parse("""{"pin_secret":1234567890}""")));

        Assert.Equal("******** was refused", exception.ErrorMessage);
    }
}

using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Tavus.Tests.SystemTextJson;

/// <summary>Keys are in no serializer's output.</summary>
public class SecretTests
{
    [Fact]
    public void Options_are_written_without_their_key()
    {
        var options = new TavusClientOptions { ApiKey = "key-of-a-test" };

        Assert.All([JsonSerializer.Serialize(options), JsonConvert.SerializeObject(options)], static json => Assert.Equal(
            """{"BaseUrl":"https://tavusapi.com","AllowInsecureHttp":false,"AttemptTimeout":"00:01:40","TotalTimeout":"00:05:00","MaxRetries":2,"MaxRetryAfter":"00:01:00","MaxResponseBytes":16777216,"ResponseValidation":0}""",
            json));
    }

    [Fact]
    public void Options_of_a_request_are_written_without_their_headers()
    {
        var options = new TavusRequestOptions { Headers = { ["x-secret"] = "key-of-a-test" } };

        Assert.All([JsonSerializer.Serialize(options), JsonConvert.SerializeObject(options)], static json => Assert.DoesNotContain("secret", json, StringComparison.Ordinal));
    }

    [Fact]
    public void A_response_is_written_without_its_headers()
    {
        using var message = new HttpResponseMessage();
        message.Headers.Add("x-echo", "key-of-a-test");
        var response = new TavusResponse<string>("value", headers: message.Headers, requestId: "r1");

        Assert.All(
            [JsonSerializer.Serialize(response), JsonConvert.SerializeObject(response)],
            static json => JsonAssert.Equal("""{"Value":"value","StatusCode":200,"RequestId":"r1","Drift":[]}""", json));
    }
}

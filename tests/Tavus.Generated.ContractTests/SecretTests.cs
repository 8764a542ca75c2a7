using System.Net;
using Tavus.ContractTests.Server;
using Tavus.TestServers.WireMock;

namespace Tavus.ContractTests;

/// <summary>Failures whose answer holds a key.</summary>
public class SecretTests(WireMockServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("application/json", """{"message": "Invalid token {{request.headers.x-api-key}}"}""")]
    [InlineData("text/html", "<h1>Bad gateway</h1><pre>Rejected: {{request.headers.x-api-key}}</pre>")]
    public async Task An_answer_that_echoes_the_key_does_not_show_it(string contentType, string body)
    {
        var personaId = await StubPersonaAsync(new ResponseDefinition
        {
            Status = 502,
            Headers = new Dictionary<string, string> { ["Content-Type"] = contentType },
            Body = body,
            Transformers = ["response-template"],
        });
        using var client = CreateClient();

        var exception = await GetFailsAsync<TavusApiException>(client, personaId);

        Assert.Equal(HttpStatusCode.BadGateway, exception.StatusCode);
        Assert.NotEqual("", exception.ResponseBody);
        Assert.DoesNotContain(ApiKey, exception.ResponseBody, StringComparison.Ordinal);
        Assert.DoesNotContain(ApiKey, exception.ErrorMessage ?? "", StringComparison.Ordinal);
    }
}

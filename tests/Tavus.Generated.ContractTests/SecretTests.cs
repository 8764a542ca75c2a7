using System.Net;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>Tests failures whose response contains a key.</summary>
public class SecretTests : ContractTest
{
    [Theory]
    [InlineData("application/json", """{"message": "Invalid token {{request.headers.x-api-key}}"}""")]
    [InlineData("text/html", "<h1>Bad gateway</h1><pre>Rejected: {{request.headers.x-api-key}}</pre>")]
    public async Task Exception_masks_an_API_key_echoed_in_an_error_response(string contentType, string body)
    {
        var personaId = StubPersona(Response.Create().WithStatusCode(502).WithHeader("Content-Type", contentType).WithBody(body).WithTransformer());
        using var client = CreateClient();

        var exception = await GetFailsAsync<TavusApiException>(client, personaId);

        Assert.Equal(HttpStatusCode.BadGateway, exception.StatusCode);
        Assert.NotEqual("", exception.ResponseBody);
        Assert.DoesNotContain(ApiKey, exception.ResponseBody, StringComparison.Ordinal);
        Assert.DoesNotContain(ApiKey, exception.ErrorMessage ?? "", StringComparison.Ordinal);
    }
}

using System.Net;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>The client follows no redirect, because the key would be sent to the new address.</summary>
public class RedirectTests : ContractTest
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public Task Redirect_to_another_path_of_the_same_origin_is_not_followed(int status) => IsNotFollowedAsync(status, Server.BaseUrl);

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public Task Redirect_to_another_origin_is_not_followed(int status) => IsNotFollowedAsync(status, Server.OtherOrigin);

    private async Task IsNotFollowedAsync(int status, Uri origin)
    {
        var personaId = StubPersona(Response.Create().WithStatusCode(status).WithHeader("Location", new Uri(origin, "/v2/personas/elsewhere").AbsoluteUri));
        using var client = CreateClient();

        var exception = await GetFailsAsync<TavusApiException>(client, personaId);

        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Null(exception.ErrorMessage);
        Assert.Equal("", exception.ResponseBody);
        Assert.Equal("Personas_Get", exception.OperationId);
        Assert.Single(Server.Requests);
    }
}

using Tavus.ContractTests.Server;
using Tavus.ContractTests.Validation;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>Base class of tests with WireMock.Net. Each test has its own client and service. A test fails if a request matches no stub or differs from the OpenAPI document.</summary>
public abstract class ContractTest : IAsyncLifetime
{
    private protected StubServer Server { get; } = new();

    /// <summary>The client's API key. The start of the key selects the response that the service sends.</summary>
    protected string ApiKey { get; private set; } = NewName("any");

    /// <summary>The part of the address before the paths that the OpenAPI document defines.</summary>
    protected string BasePath { get; set; } = "";

    public Task InitializeAsync()
    {
        DocumentedService.Stub(Server);
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        Server.Dispose();
        Assert.Empty(Server.Unmatched);
        Assert.All(Server.Requests, request => Assert.Empty(RequestValidator.Check(request, BasePath)));
        return Task.CompletedTask;
    }

    protected static string NewName(string kind) => $"{kind}-{Guid.NewGuid():N}";

    /// <summary>A client without retries, so that each call is one request.</summary>
    /// <param name="configure">Sets other options.</param>
    /// <param name="response">The start of the client's key: the name of the documented response to send, or the name of another stub.</param>
    protected TavusClient CreateClient(string response, Action<TavusClientOptions>? configure = null)
    {
        var options = new TavusClientOptions { ApiKey = ApiKey = NewName(response), BaseUrl = Server.BaseUrl, MaxRetries = 0 };
        configure?.Invoke(options);
        return new TavusClient(options);
    }

    /// <summary>A client for a persona that the test itself stubs.</summary>
    protected TavusClient CreateClient(Action<TavusClientOptions>? configure = null) => CreateClient("any", configure);

    /// <returns>The id of a new persona. A Get of this id returns <paramref name="response"/>.</returns>
    private protected string StubPersona(IResponseBuilder response)
    {
        var personaId = NewName("stubbed");
        Server.Given(Request.Create().UsingGet().WithPath($"/v2/personas/{personaId}")).RespondWith(response);
        return personaId;
    }

    /// <summary>Asserts that getting the persona throws <typeparamref name="TException"/>, and that the exception does not contain the API key.</summary>
    protected async Task<TException> GetFailsAsync<TException>(TavusClient client, string personaId)
        where TException : TavusException
    {
        var exception = await Assert.ThrowsAsync<TException>(() => client.Personas.GetAsync(personaId));
        Assert.DoesNotContain(ApiKey, exception.ToString(), StringComparison.Ordinal);
        return exception;
    }
}

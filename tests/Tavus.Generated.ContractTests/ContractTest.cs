using Tavus.ContractTests.Server;
using Tavus.ContractTests.Validation;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>A client and a service of its own for each test, which fails if a request matched no stub, or differs from the document.</summary>
public abstract class ContractTest : IAsyncLifetime
{
    private protected StubServer Server { get; } = new();

    /// <summary>The key of the clients; its start is what a stub knows it by.</summary>
    protected string ApiKey { get; private set; } = NewName("any");

    /// <summary>What stands before the paths of the document.</summary>
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
    /// <param name="answer">The start of its key: the name of the documented response that it gets, or what another stub knows it by.</param>
    protected TavusClient CreateClient(string answer, Action<TavusClientOptions>? configure = null)
    {
        var options = new TavusClientOptions { ApiKey = ApiKey = NewName(answer), BaseUrl = Server.BaseUrl, MaxRetries = 0 };
        configure?.Invoke(options);
        return new TavusClient(options);
    }

    /// <summary>A client for a persona that a test stubs itself.</summary>
    protected TavusClient CreateClient(Action<TavusClientOptions>? configure = null) => CreateClient("any", configure);

    /// <returns>The id of a persona that is answered with <paramref name="response"/>.</returns>
    private protected string StubPersona(IResponseBuilder response)
    {
        var personaId = NewName("stubbed");
        Server.Given(Request.Create().UsingGet().WithPath($"/v2/personas/{personaId}")).RespondWith(response);
        return personaId;
    }

    /// <summary>Gets a persona, and sees the call fail with just this exception, which does not hold the key.</summary>
    protected async Task<TException> GetFailsAsync<TException>(TavusClient client, string personaId)
        where TException : TavusException
    {
        var exception = await Assert.ThrowsAsync<TException>(() => client.Personas.GetAsync(personaId));
        Assert.DoesNotContain(ApiKey, exception.ToString(), StringComparison.Ordinal);
        return exception;
    }
}

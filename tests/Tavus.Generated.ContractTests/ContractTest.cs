using Tavus.ContractTests.Server;
using Tavus.TestServers.WireMock;

namespace Tavus.ContractTests;

/// <summary>
/// A client and the one WireMock of all tests. Each test has persona ids and a key of its own, so that it sees its own
/// requests in the journal, and fails if it leaves one there that no stub was made for, or that departs from the document.
/// </summary>
[Collection(SharedWireMock.Name)]
public abstract class ContractTest(WireMockServer server) : IAsyncLifetime
{
    private int _requestsBefore;
    private int _unmatchedBefore;

    protected WireMockServer Server { get; } = server;

    /// <summary>A key that the mappings accept.</summary>
    protected string ApiKey { get; } = NewName("accepted");

    /// <summary>What stands before the paths of the document.</summary>
    protected string BasePath { get; set; } = "";

    public virtual async Task InitializeAsync()
    {
        _requestsBefore = (await Server.Admin.GetRequestsAsync()).Count;
        _unmatchedBefore = (await Server.Admin.GetUnmatchedAsync()).Count;
    }

    public virtual async Task DisposeAsync()
    {
        Assert.Empty((await Server.Admin.GetUnmatchedAsync()).SkipLast(_unmatchedBefore));
        foreach (var request in (await Server.Admin.GetRequestsAsync()).Skip(_requestsBefore))
        {
            Assert.Equal((request, ""), (request, string.Join("; ", await Server.Validator.CheckAsync(request, BasePath))));
        }
    }

    /// <param name="kind">The start of a persona id, by which the mappings tell what to answer, or of a key.</param>
    protected static string NewName(string kind) => $"{kind}-{Guid.NewGuid():N}";

    /// <summary>A client that tries nothing again, so that each call is one request.</summary>
    protected TavusClient CreateClient(Action<TavusClientOptions>? configure = null)
    {
        var options = new TavusClientOptions { ApiKey = ApiKey, BaseUrl = Server.BaseUrl, MaxRetries = 0 };
        configure?.Invoke(options);
        return new TavusClient(options);
    }

    /// <returns>The id of a persona that is answered with <paramref name="response"/>.</returns>
    private protected async Task<string> StubPersonaAsync(ResponseDefinition response)
    {
        var personaId = NewName("stubbed");
        await Server.Admin.StubAsync(new StubMapping(new RequestPattern("GET", $"/v2/personas/{personaId}"), response));
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

    /// <summary>The one request that a call makes; a client that tries again would make more.</summary>
    private protected async Task<LoggedRequest> OnlyRequestAsync(string personaId) => Assert.Single(await Server.Admin.FindRequestsAsync(personaId));
}

using Tavus.ContractTests.Validation;
using Tavus.TestServers.WireMock;

namespace Tavus.ContractTests.Server;

/// <summary>The one WireMock of all contract tests, with the mappings of the folder <c>wiremock</c>, and what holds its requests against the document.</summary>
public sealed class WireMockServer : IAsyncLifetime
{
    private WireMockProcess? _process;
    private WireMockAdmin? _admin;
    private OpenApiValidator? _validator;

    /// <summary>Where the client under test finds its service.</summary>
    public Uri BaseUrl => Address("127.0.0.1");

    /// <summary>The same server by another name, which makes it another origin.</summary>
    public Uri OtherOrigin => Address("localhost");

    internal WireMockAdmin Admin => _admin ?? throw new InvalidOperationException("WireMock is not running.");

    internal OpenApiValidator Validator => _validator ?? throw new InvalidOperationException("The validator is not running.");

    public async Task InitializeAsync()
    {
        _process = await WireMockProcess.StartAsync(Path.Combine(AppContext.BaseDirectory, "wiremock"));
        _admin = new WireMockAdmin(BaseUrl);
        _validator = OpenApiValidator.Start();
    }

    public async Task DisposeAsync()
    {
        await (_validator?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_process?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private Uri Address(string host) => new($"http://{host}:{_process?.Port}");
}

using System.Reflection;

namespace Tavus.ContractTests.Server;

/// <summary>The one WireMock of all contract tests, with the mappings of the folder <c>wiremock</c>.</summary>
public sealed class WireMockServer : IAsyncLifetime
{
    private WireMockProcess? _process;
    private WireMockAdmin? _admin;

    /// <summary>Where the client under test finds its service.</summary>
    public Uri BaseUrl => Address("127.0.0.1");

    /// <summary>The same server by another name, which makes it another origin.</summary>
    public Uri OtherOrigin => Address("localhost");

    internal WireMockAdmin Admin => _admin ?? throw new InvalidOperationException("WireMock is not running.");

    public async Task InitializeAsync()
    {
        await JavaRuntime.EnsureUsableAsync();
        _process = await WireMockProcess.StartAsync(Jar, Path.Combine(AppContext.BaseDirectory, "wiremock"));
        _admin = new WireMockAdmin(BaseUrl);
    }

    public async Task DisposeAsync() => await (_process?.DisposeAsync() ?? ValueTask.CompletedTask);

    private static string Jar
    {
        get
        {
            var package = typeof(WireMockServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "WireMockPackage").Value!;
            return Directory.GetFiles(package, "wiremock-standalone-*.jar", SearchOption.AllDirectories).Single();
        }
    }

    private Uri Address(string host) => new($"http://{host}:{_process?.Port}");
}

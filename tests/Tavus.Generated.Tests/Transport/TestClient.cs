using Tavus.TestServers;

namespace Tavus.Tests.Transport;

/// <summary>Clients of a test's own server.</summary>
internal static class TestClient
{
    public const string Key = "key-of-the-test-1f2e3d";

    public static TavusClient Of(Uri baseUrl, Action<TavusClientOptions>? configure = null, HttpClient? httpClient = null)
    {
        var options = new TavusClientOptions { ApiKey = Key, BaseUrl = baseUrl, MaxRetries = 0 };
        configure?.Invoke(options);
        return new TavusClient(options, httpClient);
    }

    public static TavusClient Of(RawServer server, Action<TavusClientOptions>? configure = null, HttpClient? httpClient = null) =>
        Of(server.Url, configure, httpClient);
}

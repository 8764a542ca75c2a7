using System.Collections.Concurrent;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Secrets;

/// <summary>Each client sends its own key and headers, even over shared connections.</summary>
public class KeyTests
{
    [Fact]
    public async Task Clients_that_share_an_HttpClient_never_mix_keys()
    {
        const int Calls = 200;
        ConcurrentQueue<(string Id, string Key, string Team)> requests = new();
        await using var server = new FaultServer(
            async connection =>
            {
                var lines = (await connection.ReadRequestAsync()).Split("\r\n");
                requests.Enqueue((lines[0].Split(' ')[1].Split('/')[^1], Header(lines, "x-api-key"), Header(lines, "x-team")));
                await connection.WriteAsync(Http1.Response("""{"persona_id":"p1"}"""));
            },
            new FaultTime());
        using var httpClient = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var red = Client("red");
        using var blue = Client("blue");
        var requestOptions = new TavusRequestOptions { Headers = { ["x-team"] = "blue-and-white" } };
        using var white = blue.WithOptions(requestOptions);
        requestOptions.Headers["x-team"] = "changed";

        await Task.WhenAll(Enumerable.Range(0, Calls).SelectMany(number => new[]
        {
            red.Personas.GetAsync($"red{number}"), blue.Personas.GetAsync($"blue{number}"), white.Personas.GetAsync($"white{number}"),
        }));

        Assert.Equal(3 * Calls, requests.Count);
        Assert.All(requests, static request => Assert.Equal(
            request.Id[0] switch { 'r' => ("red", ""), 'b' => ("blue", ""), _ => ("blue", "blue-and-white") },
            (request.Key, request.Team)));
        Assert.Empty(httpClient.DefaultRequestHeaders);

        TavusClient Client(string key) => new(new TavusClientOptions { ApiKey = key, BaseUrl = new Uri($"http://127.0.0.1:{server.Port}") }, httpClient);
    }

    private static string Header(string[] lines, string name) =>
        string.Join(", ", lines.Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)).Select(line => line[(name.Length + 1)..].Trim()));
}

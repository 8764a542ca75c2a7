using Tavus.Commands;
using Tavus.TestServers;

namespace Tavus.Frameworks.Tests;

/// <summary>Tests the .NET Standard build of the libraries in a program for .NET Framework.</summary>
public class MonoTests
{
    [MonoFact]
    public async Task Mono_client_gets_a_persona_from_localhost_without_the_proxy()
    {
        var documented = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "fixtures/get-persona.documented.json"));
        await using var service = new RawServer(RawResponse.With(200, documented));
        await using var proxy = new RawServer(RawResponse.Persona);

        var output = await RunAsync(service.Url, "get", "p5317866", proxy.Url.OriginalString);

        Assert.Equal("Life Coach\n", output);
        Assert.Equal(["key-of-the-caller"], (await service.FirstRequest).Headers("x-api-key"));
        Assert.Empty(proxy.Requests);
    }

    [MonoFact]
    public async Task Mono_client_rejects_an_HttpClient_that_follows_redirects() =>
        Assert.Equal("Refused: httpClient\n", await RunAsync(new Uri("http://127.0.0.1"), "redirects"));

    [MonoFact]
    public async Task Mono_client_can_create_and_patch_and_update_and_delete_when_responses_have_no_content() =>
        Assert.Equal("False, True, True: Guide of Sales\n1 left\n", await RunAsync(new Uri("http://127.0.0.1"), "changes"));

    private static async Task<string> RunAsync(Uri baseUrl, params string[] arguments)
    {
        var result = await Command.RunAsync(
            "mono",
            [Repository.File($"Mono/bin/{Repository.Configuration}/net472/Tavus.Mono.exe"), .. arguments],
            new Dictionary<string, string> { ["TAVUS_API_KEY"] = "key-of-the-caller", ["TAVUS_BASE_URL"] = baseUrl.OriginalString });
        Assert.True(result.ExitCode == 0, result.All);
        return result.Output;
    }
}

using System.Reflection;
using Tavus.Commands;
using Tavus.TestServers;

namespace Tavus.Frameworks.Tests;

/// <summary>The .NET Standard build in a program for .NET Framework.</summary>
public class MonoTests
{
    private static readonly string Configuration =
        typeof(MonoTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "Configuration").Value!;

    [MonoFact]
    public async Task It_gets_a_persona_and_refuses_a_client_that_follows_redirects()
    {
        var documented = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "fixtures/get-persona.documented.json"));
        await using var service = new RawServer(RawResponse.With(200, documented));

        var result = await Command.RunAsync(
            "mono",
            [Repository.File($"Mono/bin/{Configuration}/net472/Tavus.Mono.exe"), "p5317866"],
            new Dictionary<string, string> { ["TAVUS_API_KEY"] = "key-of-the-caller", ["TAVUS_BASE_URL"] = service.Url.OriginalString });

        Assert.True(result.ExitCode == 0, result.All);
        Assert.Equal("Life Coach\nRefused: httpClient\n", result.Output);
        Assert.Equal(["key-of-the-caller"], (await service.FirstRequest).Headers("x-api-key"));
    }
}

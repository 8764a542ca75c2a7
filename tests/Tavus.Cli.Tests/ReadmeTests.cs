using System.Text.RegularExpressions;
using Tavus.Cli.Host;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests;

/// <summary>Runs the commands in the README of the tool against the stub, in a shell.</summary>
public partial class ReadmeTests
{
    private static readonly string Commands = ShellBlock().Match(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"))).Groups[1].Value;

    [ProgramFact("bash")]
    public async Task The_commands_in_the_README_change_a_persona()
    {
        using var stub = new TavusStub();
        using var server = new StubServer(stub, FreePort.Find());
        using var end = new CancellationTokenSource();
        using var client = stub.CreateClient();
        using var folder = new TemporaryFolder();
        var before = await client.Personas.GetAsync("p5317866");
        var running = server.RunAsync(static _ => { }, end.Token);

        using var bash = ToolProcess.Start(
            new()
            {
                ["TAVUS_BASE_URL"] = server.Url.AbsoluteUri,
                ["TAVUS_API_KEY"] = TavusStub.ApiKey,
                ["PERSONA_LLM_API_KEY"] = before.Layers!.Llm!.ApiKey!,
                ["PERSONA_LLM_HEADERS_AUTHORIZATION"] = before.Layers.Llm.Headers!["Authorization"],
                ["PERSONA_TTS_API_KEY"] = before.Layers.Tts!.ApiKey!,
            },
            "bash",
            ["-ec", $"set -o pipefail; tavus() {{ dotnet '{ToolProcess.Path}' \"$@\"; }}; cd '{folder.PathOf("")}'\n{Commands}"]);
        var result = await bash.WaitAsync();

        await end.CancelAsync();
        await running;
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var persona = await client.Personas.GetAsync("p5317866");
        Assert.Equal(("Life Guide", "tavus-llama-4"), (persona.PersonaName, persona.Layers?.Llm?.Model));
        Assert.Equal(before.Layers.Llm.ApiKey, persona.Layers!.Llm!.ApiKey);
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();
}

using System.Net;
using System.Text.RegularExpressions;

namespace Tavus.Testing.Tests;

/// <summary>The C# of the README, compiled and run. Each block there must stand here, line by line.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task Get_a_persona()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        using var output = new StringWriter();
        Action<string> print = output.WriteLine;

        var persona = await client.Personas.GetAsync("p5317866");

        print($"{persona.PersonaName}: {persona.SystemPrompt}");
        print($"It speaks through {persona.Layers?.Tts?.TtsEngine}.");
        foreach (var tool in persona.Layers?.Llm?.Tools ?? [])
        {
            print($"It may call {tool.Function?.Name}.");
        }

        Assert.StartsWith("Life Coach: As a Life Coach", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("It speaks through cartesia.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("It may call get_current_weather.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_against_it()
    {
        using var output = new StringWriter();
        Action<string?> print = output.WriteLine;

        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        var persona = await client.Personas.GetAsync("p5317866");
        print(persona.PersonaName);

        stub.Respond("Personas_Get", HttpStatusCode.TooManyRequests);
        try
        {
            await client.Personas.GetAsync("p5317866");
        }
        catch (TavusRateLimitException exception)
        {
            print($"Wait {exception.RetryAfter}.");
        }

        Assert.StartsWith("Life Coach", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Wait 00:", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_of_CSharp_in_the_README_stands_in_this_file()
    {
        var here = Lines(Read("ReadmeTests.cs"));
        var blocks = CSharp().Matches(Read("README.md"));
        Assert.Equal(2, blocks.Count);
        foreach (var line in blocks.SelectMany(static block => Lines(block.Groups[1].Value)).Where(static line => !line.StartsWith("using Tavus", StringComparison.Ordinal)))
        {
            Assert.Contains(line, here);
        }
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name));

    // Tests print into a writer, and the first sample makes its client of the environment.
    private static string[] Lines(string code) =>
    [
        .. code.Split('\n')
            .Select(static line => line.Replace("Console.WriteLine(", "print(", StringComparison.Ordinal).Replace("new TavusClient(); // the key of the environment variable TAVUS_API_KEY", "stub.CreateClient();", StringComparison.Ordinal).Trim())
            .Where(static line => line.Length > 0),
    ];

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}

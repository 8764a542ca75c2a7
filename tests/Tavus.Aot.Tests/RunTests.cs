using System.Globalization;
using System.Text.Json.Nodes;
using Tavus.Commands;
using Tavus.TestServers;
using Xunit.Abstractions;

namespace Tavus.Aot.Tests;

/// <summary>Runs the published program in a separate process, with a test server on this machine as the service.</summary>
[Collection(nameof(PublishedPrograms))]
public class RunTests(PublishedPrograms programs, ITestOutputHelper output)
{
    private const string Key = "key-of-the-caller";
    private const string KeyInTheResponse = "your-api-key";

    private static readonly string Documented = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "fixtures/get-persona.documented.json"));

    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTime)]
    [PublishedData(PublishedPrograms.AheadOfTimeNet8)]
    [PublishedData(PublishedPrograms.Trimmed)]
    public async Task A_published_program_gets_the_documented_persona_and_prints_it_as_JSON(string program)
    {
        await using var service = new RawServer(RawResponse.With(200, Documented));
        var expected = JsonNode.Parse(Documented)!["data"]![0]!;
        expected["persona_name"] = "Life Coach (read)";

        var result = await RunAsync(program, service);

        Assert.Equal(0, result.ExitCode);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(result.Output)), result.Output);
        Assert.Equal([Key], (await service.FirstRequest).Headers("x-api-key"));
        Report(program, result);
    }

    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTime)]
    [PublishedData(PublishedPrograms.AheadOfTimeNet8)]
    [PublishedData(PublishedPrograms.Trimmed)]
    public async Task A_published_program_never_prints_its_API_key_and_masks_the_persona_key_on_stderr(string program)
    {
        await using var service = new RawServer(RawResponse.With(200, Documented));

        var result = await RunAsync(program, service);

        Assert.Contains(KeyInTheResponse, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, result.Output, StringComparison.Ordinal);
        Assert.StartsWith("Persona ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(KeyInTheResponse, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTime)]
    [PublishedData(PublishedPrograms.AheadOfTimeNet8)]
    [PublishedData(PublishedPrograms.Trimmed)]
    public async Task A_published_program_prints_the_message_of_a_401_response_without_its_API_key(string program)
    {
        await using var service = new RawServer(RawResponse.With(401, $$"""{"message":"Invalid access token","api_key":"{{Key}}"}"""));

        var result = await RunAsync(program, service);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("TavusAuthenticationException: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("Invalid access token", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, result.Output + result.Error, StringComparison.Ordinal);
    }

    private Task<CommandResult> RunAsync(string program, RawServer service) => Command.RunAsync(
        programs[program].Program, ["p5317866"], new Dictionary<string, string> { ["TAVUS_API_KEY"] = Key, ["TAVUS_BASE_URL"] = service.Url.OriginalString });

    /// <summary>Shows measurements without asserting them, because they depend on the machine.</summary>
    private void Report(string program, CommandResult result)
    {
        var figures = string.Create(
            CultureInfo.InvariantCulture, $"{program}: {programs[program].Bytes / 1e6:N1} MB, first persona after {result.ToFirstLine.TotalMilliseconds:N0} ms");
        output.WriteLine(figures);
        programs.Show(figures);
    }
}

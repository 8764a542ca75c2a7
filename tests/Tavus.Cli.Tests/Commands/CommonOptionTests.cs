using Tavus.Cli.Tests.Running;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Commands;

/// <summary>Tests options that may be anywhere on the command line, and options that need no command.</summary>
public class CommonOptionTests
{
    [Theory]
    [InlineData("--stub", "personas", "get", "p5317866", "--json")]
    [InlineData("personas", "--stub", "get", "p5317866", "--json")]
    [InlineData("personas", "get", "--stub", "p5317866", "--json")]
    [InlineData("--timeout", "5", "personas", "--retries", "0", "get", "p5317866", "--json", "--stub")]
    public async Task Common_options_are_accepted_anywhere_on_the_command_line(params string[] args)
    {
        var result = await new InProcess().RunAsync(args);

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.Contains("\"persona_id\": \"p5317866\"", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("1", 2)]
    public async Task The_retries_option_limits_the_number_of_attempts(string retries, int attempts)
    {
        await using var service = new RawServer(RawResponse.With(500, ""));

        var result = await InProcess.With(apiKey: "any").RunAsync("personas", "get", "p1", "--base-url", service.Url.ToString(), "--retries", retries);

        Assert.Equal((1, attempts), (result.ExitCode, service.Requests.Count));
    }

    [Fact]
    public async Task The_timeout_option_ends_a_call_that_gets_no_response()
    {
        await using var service = new RawServer(static connection => connection.HangAsync());

        var result = await InProcess.With(apiKey: "any").RunAsync("personas", "get", "p1", "--base-url", service.Url.ToString(), "--timeout", "0.5");

        Assert.Contains("no complete response within 0.5 s", result.OnlyErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_after_two_dashes_may_start_with_a_dash()
    {
        var result = await new InProcess().RunAsync("personas", "get", "--stub", "--", "-x");

        Assert.Equal((1, "tavus: The service returned 400 Bad Request: Invalid persona_id. Check the id."), (result.ExitCode, result.OnlyErrorLine));
    }

    [Fact]
    public async Task Tavus_without_arguments_prints_its_help()
    {
        var alone = await new InProcess().RunAsync();
        var help = await new InProcess().RunAsync("--help");

        Assert.Equal((0, help.Output), (alone.ExitCode, alone.Output));
        Assert.Contains("[command] [options]", alone.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stub")]
    [InlineData("completion")]
    [InlineData("personas", "schema")]
    public async Task Help_of_a_command_that_calls_no_service_omits_the_retries_option(params string[] command)
    {
        var offline = await new InProcess().RunAsync([.. command, "--help"]);
        var get = await new InProcess().RunAsync("personas", "get", "--help");
        var drift = await new InProcess().RunAsync("drift", "--help");

        string[] options = ["--base-url", "--allow-insecure-http", "--timeout", "--retries", "--api-key-stdin", "--stub", "--log"];
        Assert.All(options, option => Assert.DoesNotContain(option, offline.Output, StringComparison.Ordinal));
        Assert.All(options, option => Assert.Contains(option, get.Output, StringComparison.Ordinal));
        Assert.All(options, option => Assert.Contains(option, drift.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_option_writes_to_standard_error_and_hides_the_API_key()
    {
        var result = await new InProcess().RunAsync("personas", "get", "p5317866", "--stub", "--log", "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Personas_Get: attempt completed", result.Error, StringComparison.Ordinal);
        Assert.Contains("/layers/tts/tts_emotion_control", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Testing.TavusStub.ApiKey, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Personas_Get: attempt completed", result.Output, StringComparison.Ordinal);
    }
}

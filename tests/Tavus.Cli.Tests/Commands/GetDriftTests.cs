using Tavus.Cli.Tests.Running;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Commands;

public class GetDriftTests
{
    private static readonly string[] Get = ["personas", "get", "p5317866", "--drift"];

    [Fact]
    public async Task Get_with_drift_prints_a_row_for_each_difference_between_response_and_OpenAPI_document()
    {
        var result = await new InProcess().RunAsync([.. Get, "--stub"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                "POINTER                                 DRIFT              DOCUMENTED            RECEIVED",
                "/data/0/layers/tts/tts_emotion_control  type mismatch      boolean               \"false\"",
                "/data/0/created_at                      invalid timestamp  timestamp (RFC 3339)  \"\"",
                "/data/0/updated_at                      invalid timestamp  timestamp (RFC 3339)  \"<string>\"",
            ],
            result.Lines);
    }

    [Fact]
    public async Task Get_with_drift_and_json_prints_each_difference_as_an_object_on_one_line()
    {
        var result = await new InProcess().RunAsync([.. Get, "--stub", "--json"]);

        Assert.Equal(3, result.Lines.Count);
        Assert.Equal("""{"path":"/data/0/created_at","kind":"invalid_timestamp","documented":"timestamp (RFC 3339)","actual":"\"\""}""", result.Lines[1]);
    }

    [Fact]
    public async Task Get_with_drift_prints_No_drift_when_the_response_matches_the_OpenAPI_document()
    {
        await using var service = new RawServer(RawResponse.With(200, """{"persona_id":"p1"}"""));

        var table = await InProcess.With("test-key").RunAsync([.. Get, "--base-url", service.Url.OriginalString]);
        var json = await InProcess.With("test-key").RunAsync([.. Get, "--base-url", service.Url.OriginalString, "--json"]);

        Assert.Equal(["No drift: the response matches the OpenAPI document."], table.Lines);
        Assert.Equal("", json.Output);
        Assert.Equal((0, 0), (table.ExitCode, json.ExitCode));
    }

    [Fact]
    public async Task Get_with_drift_escapes_control_characters_and_hides_secrets()
    {
        await using var service = new RawServer(RawResponse.With(200, """{"persona_id":"p1","a\u001b[2J\nb":"\u202e","new_api_key":"secret-value"}"""));

        var table = await InProcess.With("test-key").RunAsync([.. Get, "--base-url", service.Url.OriginalString, "--show-secrets"]);
        var json = await InProcess.With("test-key").RunAsync([.. Get, "--base-url", service.Url.OriginalString, "--json"]);

        Assert.Equal([@"/a\u001b[2J\nb", "/new_api_key"], table.Lines.Skip(1).Select(static line => line.Split(' ')[0]));
        Assert.Contains(@"""path"":""/a\u001b[2J\nb""", json.Lines[0], StringComparison.OrdinalIgnoreCase);
        Assert.All(table.Output + json.Output, static character => Assert.False(char.IsControl(character) && character is not ('\n' or '\r')));
        Assert.DoesNotContain("secret-value", table.Output + json.Output, StringComparison.Ordinal);
    }
}

using System.Text;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Tavus.TestServers;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Observability;

/// <summary>Texts from the service cannot forge a line of a log, control a terminal or change the direction of the text.</summary>
public class ServiceTextTests
{
    private const string Hostile = "a\n2026-01-01 INFO forged \u001b[2K\u009b\u202e\u2028\u200b\r";

    private static readonly string Json = JsonConvert.SerializeObject(Hostile);

    [Fact]
    public async Task Drift_with_control_characters_is_logged_on_one_line()
    {
        using var log = new ListLoggerFactory(LogLevel.Debug);
        await using var server = new RawServer(RawResponse.With(200, $$"""{"persona_id":"p1",{{Json}}:{{Json}}}"""));
        using var client = TestClient.Of(server, options => options.LoggerFactory = log);

        var response = await client.Personas.GetWithResponseAsync("p1");

        var drift = Assert.Single(response.Drift);
        Assert.Equal("/" + Hostile, drift.Path);
        Assert.All(log.Lines.Append(drift.ToString()), AssertOneLine);
        Assert.Contains(log.Lines, static line => line.Contains("forged", StringComparison.Ordinal));
    }

    [Fact]
    public void Malformed_JSON_with_control_characters_is_described_on_one_line()
    {
        var exception = Assert.Throws<TavusContractException>(() => Persona.Parse(Encoding.UTF8.GetBytes($$"""{{{Json}}:tru}""")));

        AssertOneLine(exception.Message);
        Assert.Equal("/" + Hostile, exception.Path);
    }

    [Fact]
    public void ToString_of_a_persona_with_control_characters_has_one_line() =>
        AssertOneLine(new Persona { PersonaName = Hostile, PipelineMode = new PipelineMode(Hostile) }.ToString());

    [Fact]
    public void A_patch_of_a_member_with_control_characters_in_its_name_is_described_on_one_line()
    {
        static Persona Read(string value) => Persona.Parse($$"""{"persona_id":"p1",{{Json}}:{{value}}}""");

        var patch = JsonPatch.Between(Read("1"), Read("2"));

        Assert.StartsWith("replace /a 2026-01-01 INFO forged", patch.ToString(), StringComparison.Ordinal);
        Assert.All([patch.ToString(), patch[0].ToString(), new PatchResult(changed: true, patch).ToString()], AssertOneLine);
        Assert.Equal("/" + Hostile, patch[0].Path.ToString());
    }

    [Theory]
    [InlineData("\"https://u:sk-1@a.example\"", "\"https://********@b.example\"", "masked credential")]
    [InlineData("[{\"a\":1,\"api_key\":\"********\"},{\"api_key\":\"********\"}]", "[{\"api_key\":\"********\"},{\"a\":1,\"api_key\":\"********\"}]", "masked secrets")]
    public void A_change_around_a_mask_in_a_member_with_control_characters_in_its_name_is_described_on_one_line(string before, string after, string expected)
    {
        static Persona Read(string value) => Persona.Parse($$"""{"persona_id":"p1",{{Json}}:{{value}}}""");

        var message = Assert.Throws<ArgumentException>(() => JsonPatch.Between(Read(before), Read(after))).Message;

        Assert.Contains(expected, message, StringComparison.Ordinal);
        AssertOneLine(message);
    }

    [Fact]
    public async Task An_error_text_with_control_characters_is_described_on_one_line()
    {
        var failure = await Failures.OfAsync(400, $$"""{"error":{{Json}}}""");

        AssertOneLine(failure.Message);
        Assert.Contains("forged", failure.Message, StringComparison.Ordinal);
    }

    private static void AssertOneLine(string text) =>
        Assert.DoesNotContain(text, static character => char.IsControl(character) || character is '\u202e' or '\u2028' or '\u200b');
}

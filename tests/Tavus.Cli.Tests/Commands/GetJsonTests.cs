using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Commands;

public class GetJsonTests
{
    private static readonly string[] Get = ["personas", "get", "p5317866", "--json"];

    [Fact]
    public async Task Get_with_json_and_show_secrets_prints_the_documented_persona_unchanged()
    {
        var result = await new InProcess().RunAsync([.. Get, "--stub", "--show-secrets"]);

        Assert.Equal(0, result.ExitCode);
        Assert.True(JToken.DeepEquals(Fixtures.DocumentedPersona, JToken.Parse(result.Output)), result.Output);
    }

    [Fact]
    public async Task Get_with_json_masks_the_secrets_and_nothing_else()
    {
        var expected = Fixtures.DocumentedPersona;
        foreach (var secret in new[] { "layers.llm.api_key", "layers.llm.headers.Authorization", "layers.tts.api_key" })
        {
            expected.SelectToken(secret)!.Replace("********");
        }

        var result = await new InProcess().RunAsync([.. Get, "--stub"]);

        Assert.DoesNotContain("your-api-key", result.Output, StringComparison.Ordinal);
        Assert.True(JToken.DeepEquals(expected, JToken.Parse(result.Output)), result.Output);
    }

    [Fact]
    public async Task Get_with_json_indents_by_two_spaces_and_wraps_no_line()
    {
        await using var service = new RawServer(RawResponse.With(200, $$$$$"""{"persona_id":"p1","system_prompt":"{{{{{new string('x', 200)}}}}} y","layers":{"llm":{"tools":[],"extra_body":{}}}}"""));

        var result = await new InProcess { Width = 40, Variables = { ["TAVUS_API_KEY"] = "test-key" } }.RunAsync([.. Get, "--base-url", service.Url.OriginalString]);

        Assert.Equal(
            $$"""
            {
              "persona_id": "p1",
              "system_prompt": "{{new string('x', 200)}} y",
              "layers": {
                "llm": {
                  "tools": [],
                  "extra_body": {}
                }
              }
            }

            """,
            result.Output,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("1.50e2")]
    [InlineData("1E400")]
    [InlineData("-0")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("0.30000000000000000000000000000000000000000004")]
    [InlineData("null")]
    [InlineData("\"2024-11-25T22:40:35.2860+01:00\"")]
    [InlineData("\"half a pair: \\ud800\"")]
    public async Task Get_with_json_keeps_the_format_of_each_value(string value)
    {
        await using var service = new RawServer(RawResponse.With(200, $$$$$"""{"persona_id":"p1","layers":{"llm":{"extra_body":{"value":{{{{{value}}}}}}}}}"""));

        var result = await InProcess.With("test-key").RunAsync([.. Get, "--base-url", service.Url.OriginalString]);

        Assert.Contains($"\"value\": {value}", result.Lines.Select(static line => line.Trim()));
    }
}

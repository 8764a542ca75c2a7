using Microsoft.Extensions.Logging;
using Tavus.TestServers;
using Tavus.Tests.Observability;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Contract;

/// <summary>Secrets of a request that a successful response echoes do not appear in drift, logs or contract exceptions.</summary>
public class DriftSecretsTests
{
    private const string Header = "planted-header-secret";

    private static readonly string Filler = new('x', 60);

    public static TheoryData<string> Bodies =>
    [
        """{"persona_id":"p1","pipeline_mode":"§"}""",
        """{"persona_id":"p1","new":"§"}""",
        """{"persona_id":"p1","new":{"a":["§"]}}""",
        """{"persona_id":"p1","§":1}""",
        """{"persona_id":"p1","new":{"§":1}}""",
        """{"persona_id":"p1","created_at":"§"}""",
        $$"""{"persona_id":"p1","new":"{{Filler}} §"}""",
        $$"""{"persona_id":"p1","{{Filler}}{{Filler[..30]}}§":1}""",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task The_key_and_the_headers_of_the_application_are_masked_in_drift(string body)
    {
        foreach (var secret in new[] { TestClient.Key, Header })
        {
            using var log = new ListLoggerFactory(LogLevel.Debug);
            await using var server = new RawServer(RawResponse.With(200, body.Replace("§", secret, StringComparison.Ordinal)));
            using var client = TestClient.Of(server, options => options.LoggerFactory = log);
            using var strict = TestClient.Of(server, static options => options.ResponseValidation = ResponseValidation.Strict);
            var options = new TavusRequestOptions { Headers = { ["X-Any"] = Header } };

            var drift = (await client.WithOptions(options).Personas.GetWithResponseAsync("p1")).Drift;
            var exception = await Assert.ThrowsAsync<TavusContractException>(() => strict.WithOptions(options).Personas.GetAsync("p1"));

            Assert.NotEmpty(drift);
            AssertHidden(secret, [exception.ToString(), exception.Path, .. log.Lines, .. drift.Select(static entry => $"{entry} {entry.Path} {entry.Actual}")]);
        }
    }

    [Theory]
    [InlineData("""{"§":tru}""")]
    [InlineData("""{"a/§":{"b":tru}}""")]
    [InlineData("""{"\u006b§":tru}""")]
    public async Task The_key_is_hidden_in_the_path_of_invalid_JSON(string body)
    {
        var json = body.Replace("\\u006b§", "\\u006b" + TestClient.Key[1..], StringComparison.Ordinal).Replace("§", TestClient.Key, StringComparison.Ordinal);
        await using var server = new RawServer(RawResponse.With(200, json));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusContractException>(() => client.Personas.GetAsync("p1"));

        AssertHidden(TestClient.Key, exception.ToString(), exception.Path);
        Assert.Contains("invalid JSON at offset", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertHidden(string secret, params string[] texts) =>
        Assert.All(texts, text => Assert.DoesNotContain(secret[..10], text, StringComparison.Ordinal));
}

using Tavus.TestServers;
using Tavus.Tests.Retries;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Waiting;

/// <summary>Secrets that the service echoes in the state of an object do not appear in the exception of the wait.</summary>
public class WaitSecretsTests
{
    private const string Header = "planted-header-secret";

    private static readonly Func<TavusClient, Task>[] Waits =
    [
        static client => client.Videos.WaitUntilReadyAsync("v1"),
        static client => client.Replicas.WaitUntilReadyAsync("r1"),
        static client => client.Documents.WaitUntilReadyAsync("d1"),
    ];

    [Theory]
    [InlineData(0, "error", false)]
    [InlineData(1, "error", false)]
    [InlineData(2, "error", false)]
    [InlineData(0, "error", true)]
    [InlineData(0, $"working {TestClient.Key} {Header}", false)]
    [InlineData(0, $"working {TestClient.Key} {Header}", true)]
    public async Task The_key_and_the_headers_of_the_application_are_masked_in_the_exception_of_a_wait(int wait, string status, bool hasProvider)
    {
        var reason = $"bad request with {TestClient.Key} and {Header}";
        var json = $$"""{"video_id":"v1","replica_id":"r1","document_id":"d1","status":"{{status}}","status_details":"{{reason}}","error_message":"{{reason}}"}""";
        await using var attempts = new Attempts(options => Configure(options, hasProvider), RawResponse.With(200, json));
        var client = attempts.Client.WithOptions(new TavusRequestOptions { Headers = { ["X-Any"] = Header } });

        var exception = await Assert.ThrowsAsync<TavusWaitException>(() => Waits[wait](client));

        Assert.Contains("******** ", exception.Message, StringComparison.Ordinal);
        foreach (var shown in new[] { exception.ToString(), exception.Status! })
        {
            Assert.DoesNotContain(TestClient.Key, shown, StringComparison.Ordinal);
            Assert.DoesNotContain(Header, shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_id_that_reverses_the_reading_direction_is_shown_without_that_character()
    {
        await using var attempts = new Attempts(null, RawResponse.With(200, """{"video_id":"v1","status":"error"}"""));

        var exception = await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Videos.WaitUntilReadyAsync("v\u202e1"));

        Assert.StartsWith("Videos_Get: the video 'v 1' failed", exception.Message, StringComparison.Ordinal);
    }

    private static void Configure(TavusClientOptions options, bool hasProvider)
    {
        if (hasProvider)
        {
            (options.ApiKey, options.ApiKeyProvider) = (null, static _ => new ValueTask<string>(TestClient.Key));
        }
    }
}

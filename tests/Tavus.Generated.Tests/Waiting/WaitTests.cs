using Tavus.TestServers;
using Tavus.Tests.Retries;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Waiting;

/// <summary>Tests waiting for an object, with a clock on which each wait ends at once.</summary>
public class WaitTests
{
    [Fact]
    public async Task WaitUntilReadyAsync_polls_and_reports_progress_until_the_video_is_ready()
    {
        await using var attempts = new Attempts(null, Video("queued"), Video("a-new-state"), Video("generating"), Video("ready"));
        var seen = new SeenStates<Video>(static video => video.Status?.Value);

        var video = await attempts.Client.Videos.WaitUntilReadyAsync("v1", new() { Progress = seen });

        Assert.Equal("ready", video.Status);
        Assert.Equal(["queued", "a-new-state", "generating", "ready"], seen.States);
        Assert.Equal([10, 10, 10], attempts.Waits);
        Assert.All(attempts.Requests, static request => Assert.Equal("/v2/videos/v1", request.Target));
    }

    [Theory]
    [InlineData("error", "could not animate")]
    [InlineData("deleted", null)]
    public async Task A_failed_or_deleted_video_throws_TavusWaitException_with_the_video(string status, string? reason)
    {
        await using var attempts = new Attempts(null, Video("queued"), Video(status, reason));

        var exception = await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Videos.WaitUntilReadyAsync("v1"));

        Assert.Equal((status, false, "Videos_Get"), (exception.Status, exception.IsTimeout, exception.OperationId));
        Assert.Equal(status, Assert.IsType<Video>(exception.Value).Status?.Value);
        Assert.Equal($"Videos_Get: the video 'v1' failed. Its state is '{status}'{(reason is null ? "." : ": could not animate")}", exception.Message);
        Assert.Equal(2, attempts.Count);
    }

    [Fact]
    public async Task The_failure_reason_is_shown_on_one_line_without_secrets()
    {
        await using var attempts = new Attempts(null, Video("error", $"refused {TestClient.Key}\\nFATAL token=planted-secret"));

        var exception = await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Videos.WaitUntilReadyAsync("v1"));

        Assert.DoesNotContain(TestClient.Key, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("planted-secret", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public async Task A_wait_that_times_out_throws_TavusWaitException_with_the_last_state()
    {
        await using var attempts = new Attempts(null, Video("generating"));

        var exception = await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Videos.WaitUntilReadyAsync("v1", new() { Interval = TimeSpan.FromSeconds(20), Timeout = TimeSpan.FromSeconds(50) }));

        Assert.Equal((true, "generating"), (exception.IsTimeout, exception.Status));
        Assert.Equal("v1", Assert.IsType<Video>(exception.Value).VideoId);
        Assert.Equal("Videos_Get: the video 'v1' did not reach 'ready' within 00:00:50. Its last state is 'generating'.", exception.Message);
        Assert.Equal([20, 20, 10], attempts.Waits);
        Assert.Equal(4, attempts.Count);
    }

    [Fact]
    public async Task A_video_without_a_status_is_polled_until_the_wait_times_out()
    {
        await using var attempts = new Attempts(null, RawResponse.With(200, """{"video_id":"v1"}"""));

        var exception = await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Videos.WaitUntilReadyAsync("v1"));

        Assert.Null(exception.Status);
        Assert.EndsWith("within 01:00:00. It has no state.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(361, attempts.Count);
    }

    [Fact]
    public async Task A_wait_with_an_infinite_timeout_polls_until_the_video_is_ready()
    {
        await using var attempts = new Attempts(null, [.. Enumerable.Repeat(Video("generating"), 400), Video("ready")]);

        await attempts.Client.Videos.WaitUntilReadyAsync("v1", new() { Timeout = Timeout.InfiniteTimeSpan });

        Assert.Equal(401, attempts.Count);
    }

    [Fact]
    public async Task A_wait_continues_after_two_transient_failures_in_a_row()
    {
        await using var attempts = new Attempts(
            static options => options.MaxRetries = 0,
            RawResponse.With(500, "{}"), RawResponse.With(429, "{}"), Video("queued"), RawResponse.Head(200, "Content-Length: 100"), RawResponse.With(503, "{}"), Video("ready"));

        Assert.Equal("ready", (await attempts.Client.Videos.WaitUntilReadyAsync("v1")).Status);
        Assert.Equal([10, 10, 10, 10, 10], attempts.Waits);
    }

    [Fact]
    public async Task A_wait_ends_after_the_third_transient_failure_in_a_row()
    {
        await using var attempts = new Attempts(static options => options.MaxRetries = 0, Video("queued"), RawResponse.With(500, "{}"));

        await Assert.ThrowsAsync<TavusApiException>(() => attempts.Client.Videos.WaitUntilReadyAsync("v1"));

        Assert.Equal(4, attempts.Count);
    }

    [Theory]
    [InlineData(401, typeof(TavusAuthenticationException))]
    [InlineData(404, typeof(TavusNotFoundException))]
    [InlineData(402, typeof(TavusLimitException))]
    public async Task A_wait_ends_at_the_first_permanent_error_response(int status, Type type)
    {
        await using var attempts = new Attempts(null, Video("queued"), RawResponse.With(status, "{}"));

        var exception = await Assert.ThrowsAnyAsync<TavusException>(() => attempts.Client.Videos.WaitUntilReadyAsync("v1"));

        Assert.Equal((type, 2), (exception.GetType(), attempts.Count));
    }

    [Fact]
    public async Task A_wait_that_times_out_after_a_failed_poll_has_the_failure_as_InnerException()
    {
        await using var attempts = new Attempts(static options => options.MaxRetries = 0, Video("queued"), RawResponse.With(500, "{}"));

        var exception = await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Videos.WaitUntilReadyAsync("v1", new() { Timeout = TimeSpan.FromSeconds(5) }));

        Assert.Equal((true, "queued"), (exception.IsTimeout, exception.Status));
        Assert.IsType<TavusApiException>(exception.InnerException);
        Assert.EndsWith("The last poll failed.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_ends_the_wait_with_the_token_of_the_caller()
    {
        using var cancellation = new CancellationTokenSource();
        await using var attempts = new Attempts(null, Video("queued"));
        var cancel = new SeenStates<Video>(video =>
        {
            cancellation.Cancel();
            return video.Status?.Value;
        });

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => attempts.Client.Videos.WaitUntilReadyAsync("v1", new() { Progress = cancel }, cancellation.Token));

        Assert.Equal((cancellation.Token, 1), (exception.CancellationToken, attempts.Count));
    }

    [Fact]
    public async Task WaitUntilReadyAsync_with_an_invalid_id_or_interval_or_timeout_throws_ArgumentException()
    {
        using var client = new TavusClient(TestClient.Key);

        await Assert.ThrowsAsync<ArgumentException>("videoId", () => client.Videos.WaitUntilReadyAsync(".."));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("options", () => client.Videos.WaitUntilReadyAsync("v1", new() { Interval = TimeSpan.Zero }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("options", () => client.Videos.WaitUntilReadyAsync("v1", new() { Interval = Timeout.InfiniteTimeSpan }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("options", () => client.Videos.WaitUntilReadyAsync("v1", new() { Timeout = TimeSpan.FromSeconds(-3) }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("options", () => client.Videos.WaitUntilReadyAsync("v1", new() { Timeout = TimeSpan.FromDays(25) }));
    }

    private static string Video(string status, string? reason = null) =>
        RawResponse.With(200, $$"""{"video_id":"v1","status":"{{status}}","status_details":{{(reason is null ? "null" : $"\"{reason}\"")}}}""");
}

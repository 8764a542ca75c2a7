using Tavus.TestServers;
using Tavus.Tests.Retries;

namespace Tavus.Tests.Waiting;

/// <summary>Tests the waits of each resource, and their time limits.</summary>
public class ResourceWaitTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData("completed")]
    [InlineData("ready")]
    public async Task WaitUntilReadyAsync_polls_a_replica_every_minute_until_it_is_completed_or_ready(string status)
    {
        await using var attempts = new Attempts(null, Replica("started"), Replica("training"), Replica(status));

        Assert.Equal(status, (await attempts.Client.Replicas.WaitUntilReadyAsync("r1")).Status?.Value);
        Assert.Equal([60, 60], attempts.Waits);
    }

    [Fact]
    public async Task The_wait_for_a_replica_times_out_after_six_hours_by_default()
    {
        await using var attempts = new Attempts(null, Replica("training"));
        await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Replicas.WaitUntilReadyAsync("r1"));
        Assert.Equal(6 * Hour.TotalSeconds, attempts.Waits.Sum());
    }

    [Fact]
    public async Task The_exception_for_a_failed_replica_contains_its_error_message()
    {
        await using var attempts = new Attempts(null, RawResponse.With(200, """{"replica_id":"r1","status":"error","error_message":"no face found"}"""));

        var exception = await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Replicas.WaitUntilReadyAsync("r1"));

        Assert.EndsWith("Its state is 'error': no face found", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitUntilReadyAsync_polls_a_document_every_5_seconds_until_it_is_ready()
    {
        await using var attempts = new Attempts(null, Document("started"), Document("processing"), Document("recrawling"), Document("ready"));

        Assert.Equal("ready", (await attempts.Client.Documents.WaitUntilReadyAsync("d1")).Status);
        Assert.Equal([5, 5, 5], attempts.Waits);
    }

    [Fact]
    public async Task A_recrawled_document_that_still_has_its_old_ready_status_does_not_end_the_wait()
    {
        await using var attempts = new Attempts(null, Document("ready", "2026-05-04T09:31:12Z"), Document("ready", "2026-05-04T09:31:12Z"), Document("recrawling", "2026-05-04T09:31:12Z"), Document("ready", "2026-05-04T09:31:12Z"));
        var before = new Document { Status = DocumentStatus.Ready, LastCrawledAt = new(2026, 5, 4, 9, 31, 12, TimeSpan.Zero) };

        await attempts.Client.Documents.WaitUntilReadyAsync("d1", new() { Previous = before });

        Assert.Equal(4, attempts.Count);
    }

    [Fact]
    public async Task A_document_crawled_later_than_the_document_in_Previous_ends_the_wait()
    {
        await using var attempts = new Attempts(null, Document("error", "2026-05-04T09:31:12Z"), Document("ready", "2026-05-05T09:31:12Z"));
        var before = new Document { Status = DocumentStatus.Error, LastCrawledAt = new(2026, 5, 4, 9, 31, 12, TimeSpan.Zero) };

        await attempts.Client.Documents.WaitUntilReadyAsync("d1", new() { Previous = before });

        Assert.Equal(2, attempts.Count);
    }

    [Fact]
    public async Task A_ready_document_with_the_LastCrawledAt_of_a_recrawling_Previous_does_not_end_the_wait()
    {
        await using var attempts = new Attempts(null, Document("ready", "2026-05-04T09:31:12Z"), Document("ready", "2026-05-05T09:31:12Z"));
        var recrawled = new Document { Status = DocumentStatus.Recrawling, LastCrawledAt = new(2026, 5, 4, 9, 31, 12, TimeSpan.Zero) };

        await attempts.Client.Documents.WaitUntilReadyAsync("d1", new() { Previous = recrawled });

        Assert.Equal(2, attempts.Count);
    }

    [Fact]
    public async Task A_recrawl_that_fails_ends_the_wait_although_the_time_of_the_last_crawl_is_unchanged()
    {
        await using var attempts = new Attempts(null, Document("error", "2026-05-04T09:31:12Z"));
        var recrawled = new Document { Status = DocumentStatus.Recrawling, LastCrawledAt = new(2026, 5, 4, 9, 31, 12, TimeSpan.Zero) };

        await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Documents.WaitUntilReadyAsync("d1", new() { Previous = recrawled }));
    }

    [Theory]
    [InlineData("recrawling")]
    [InlineData(null)]
    public async Task A_ready_document_ends_the_wait_if_Previous_is_null_or_was_never_crawled(string? status)
    {
        await using var attempts = new Attempts(null, Document("ready"));

        await attempts.Client.Documents.WaitUntilReadyAsync("d1", new() { Previous = status is null ? null : new Document { Status = status } });

        Assert.Equal(1, attempts.Count);
    }

    [Fact]
    public async Task The_wait_for_a_document_times_out_after_half_an_hour_by_default()
    {
        await using var attempts = new Attempts(null, Document("processing"));
        await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Documents.WaitUntilReadyAsync("d1"));
        Assert.Equal(Hour.TotalSeconds / 2, attempts.Waits.Sum());
    }

    [Fact]
    public async Task WaitUntilEndedAsync_polls_a_conversation_until_its_status_is_ended()
    {
        await using var attempts = new Attempts(null, Conversation("active"), Conversation("ended"));

        Assert.Equal("ended", (await attempts.Client.Conversations.WaitUntilEndedAsync("c1")).Status);
        Assert.Equal("/v2/conversations/c1", attempts.Requests[0].Target);
    }

    [Fact]
    public async Task WaitForTranscriptAsync_polls_a_conversation_until_its_transcription_ready_event()
    {
        await using var attempts = new Attempts(
            null,
            Conversation("ended"),
            Conversation("ended", "system.replica_joined", "system.shutdown"),
            Conversation("ended", "system.shutdown", "application.transcription_ready", "application.recording_ready"));

        var conversation = await attempts.Client.Conversations.WaitForTranscriptAsync("c1");

        Assert.Contains(conversation.Events!, static item => item.EventType == "application.transcription_ready");
        Assert.Equal([10, 10], attempts.Waits);
        Assert.All(attempts.Requests, static request => Assert.Equal("/v2/conversations/c1?verbose=true", request.Target));
    }

    [Fact]
    public async Task WaitForTranscriptAsync_without_a_transcript_times_out_and_reports_the_last_event()
    {
        await using var attempts = new Attempts(null, Conversation("ended", "system.shutdown"));

        var exception = await Assert.ThrowsAsync<TavusWaitException>(() => attempts.Client.Conversations.WaitForTranscriptAsync("c1"));

        Assert.Equal("Conversations_Get: the conversation 'c1' did not reach 'application.transcription_ready' within 00:10:00. Its last state is 'system.shutdown'.", exception.Message);
        Assert.IsType<Conversation>(exception.Value);
    }

    private static string Replica(string status) => RawResponse.With(200, $$"""{"replica_id":"r1","status":"{{status}}"}""");

    private static string Document(string status, string? crawled = null) => RawResponse.With(200, $$"""{"document_id":"d1","status":"{{status}}","last_crawled_at":{{(crawled is null ? "null" : $"\"{crawled}\"")}}}""");

    private static string Conversation(string status, params string[] events) =>
        RawResponse.With(200, $$"""{"conversation_id":"c1","status":"{{status}}","events":[{{string.Join(",", events.Select(static item => $$"""{"event_type":"{{item}}"}"""))}}]}""");
}

namespace Tavus.Testing.Tests.State;

/// <summary>Tests objects that become ready while a client waits for them.</summary>
public sealed class WaitTests : IDisposable
{
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public WaitTests() => _client = _stub.CreateClient();

    private static TimeSpan Soon => TimeSpan.FromMilliseconds(1);

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Video_is_ready_after_the_number_of_reads_that_ReadsUntilReady_sets(int reads)
    {
        _stub.ReadsUntilReady = reads;
        var created = await _client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f", Script = "Welcome!" });
        var before = _stub.Requests.Count;

        var video = await _client.Videos.WaitUntilReadyAsync(created.VideoId, new() { Interval = Soon });

        Assert.Equal(VideoStatus.Ready, video.Status);
        Assert.Equal(reads + 1, _stub.Requests.Count - before);
    }

    [Fact]
    public async Task Wait_for_a_new_replica_ends_with_the_status_completed()
    {
        var created = await _client.Replicas.CreateAsync(new CreateReplicaRequest { TrainVideoUrl = "https://files.example.com/anna.mp4" });

        var replica = await _client.Replicas.WaitUntilReadyAsync(created.ReplicaId, new() { Interval = Soon });

        Assert.Equal((ReplicaStatus.Completed, "100/100"), (replica.Status, replica.TrainingProgress));
    }

    [Fact]
    public async Task Wait_for_a_recrawled_document_ends_with_the_status_ready()
    {
        var recrawled = await _client.Documents.RecrawlAsync("d8-5c71baca86fc");

        var document = await _client.Documents.WaitUntilReadyAsync("d8-5c71baca86fc", new() { Interval = Soon, Previous = recrawled });

        Assert.Equal((DocumentStatus.Recrawling, DocumentStatus.Ready), (recrawled.Status, document.Status));
        Assert.Equal(new DateTimeOffset(2026, 8, 1, 0, 0, 1, TimeSpan.Zero), document.LastCrawledAt);
    }

    [Fact]
    public async Task Transcript_is_missing_right_after_the_end_of_a_conversation_and_available_after_further_reads()
    {
        var created = await _client.Conversations.CreateAsync(new CreateConversationRequest { PersonaId = "p5317866" });
        await _client.Conversations.GetAsync(created.ConversationId);
        await _client.Conversations.GetAsync(created.ConversationId);
        Assert.Equal(ConversationStatus.Active, _stub.Conversations[^1].Status);

        await _client.Conversations.EndAsync(created.ConversationId);
        var ended = await _client.Conversations.WaitUntilEndedAsync(created.ConversationId, new() { Interval = Soon });
        Assert.Empty(_stub.Conversations[^1].GetTranscript());
        var complete = await _client.Conversations.WaitForTranscriptAsync(created.ConversationId, new() { Interval = Soon });
        await _client.Conversations.GetAsync(created.ConversationId);

        Assert.Equal(ConversationStatus.Ended, ended.Status);
        var transcript = Assert.Single(complete.Events!, static found => found.EventType == ConversationEventType.ApplicationTranscriptionReady);
        Assert.Contains(transcript.Properties!.Transcript!, static message => message.Content == "Good morning.");
        Assert.Equal(2, _stub.Conversations[^1].Events!.Count);
    }

    [Fact]
    public async Task Wait_for_a_video_that_fails_throws_TavusWaitException()
    {
        _stub.ReadsUntilReady = int.MaxValue;
        var created = await _client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f", Script = "Welcome!" });
        var progress = new FailingProgress(() => _stub.Videos.Add(new Video { VideoId = created.VideoId, Status = VideoStatus.Error, StatusDetails = "no face found" }));

        var exception = await Assert.ThrowsAsync<TavusWaitException>(() => _client.Videos.WaitUntilReadyAsync(created.VideoId, new() { Interval = Soon, Progress = progress }));

        Assert.Equal("error", exception.Status);
        Assert.EndsWith(": no face found", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("error")]
    [InlineData("deleted")]
    public async Task Reads_leave_a_missing_or_final_video_status_unchanged(string? status)
    {
        _stub.Videos.Add(new Video { VideoId = "v1", Status = status is null ? null : status });

        await _client.Videos.GetAsync("v1");

        Assert.Equal(status, (await _client.Videos.GetAsync("v1")).Status?.Value);
    }

    [Theory]
    [InlineData("""{ "video_id":"v1", "status":"queued", "video_name":"\ud800" }""")]
    [InlineData("""{ "video_id":"v1", "status":"ready" }""")]
    [InlineData("""{ "video_id":"v1", "status":7 }""")]
    public async Task Read_of_a_video_that_cannot_progress_returns_its_JSON_verbatim(string json)
    {
        _stub.Videos.AddJson(json);
        for (var read = 0; read < 3; read++)
        {
            using var response = await _stub.SendAsync("/v2/videos/v1");
            Assert.Equal(json, await response.Content.ReadAsStringAsync());
        }

        // The reads did not advance the stub's clock either, so the next change gets the clock's initial time.
        await _client.Videos.RenameAsync("4d0a7c52e1", new RenameVideoRequest { VideoName = "Another" });
        Assert.Equal(new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero), _stub.Videos[0].UpdatedAt);
    }

    [Fact]
    public void ReadsUntilReady_below_zero_throws_ArgumentOutOfRangeException() =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => _stub.ReadsUntilReady = -1);

    private sealed class FailingProgress(Action fail) : IProgress<Video>
    {
        public void Report(Video value) => fail();
    }
}

namespace Tavus.Testing.Tests.State;

/// <summary>Objects that get ready while a client waits for them.</summary>
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
    public async Task An_object_is_ready_after_some_reads(int reads)
    {
        _stub.ReadsUntilReady = reads;
        var created = await _client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f", Script = "Welcome!" });
        var before = _stub.Requests.Count;

        var video = await _client.Videos.WaitUntilReadyAsync(created.VideoId, new() { Interval = Soon });

        Assert.Equal(VideoStatus.Ready, video.Status);
        Assert.Equal(reads + 1, _stub.Requests.Count - before);
    }

    [Fact]
    public async Task A_replica_is_trained()
    {
        var created = await _client.Replicas.CreateAsync(new CreateReplicaRequest { TrainVideoUrl = "https://files.example.com/anna.mp4" });

        var replica = await _client.Replicas.WaitUntilReadyAsync(created.ReplicaId, new() { Interval = Soon });

        Assert.Equal((ReplicaStatus.Completed, "100/100"), (replica.Status, replica.TrainingProgress));
    }

    [Fact]
    public async Task A_document_is_ready_again_after_a_recrawl()
    {
        var recrawled = await _client.Documents.RecrawlAsync("d8-5c71baca86fc");

        var document = await _client.Documents.WaitUntilReadyAsync("d8-5c71baca86fc", new() { Interval = Soon, Previous = recrawled });

        Assert.Equal((DocumentStatus.Recrawling, DocumentStatus.Ready), (recrawled.Status, document.Status));
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 1, TimeSpan.Zero), document.LastCrawledAt);
    }

    [Fact]
    public async Task A_conversation_has_its_transcript_some_time_after_its_end()
    {
        var created = await _client.Conversations.CreateAsync(new CreateConversationRequest { PersonaId = "p5317866" });
        await _client.Conversations.GetAsync(created.ConversationId);
        await _client.Conversations.GetAsync(created.ConversationId);
        Assert.Equal(ConversationStatus.Active, _stub.Conversations[^1].Status);

        await _client.Conversations.EndAsync(created.ConversationId);
        var ended = await _client.Conversations.WaitUntilEndedAsync(created.ConversationId, new() { Interval = Soon });
        Assert.Null(_stub.Conversations[^1].Events);
        var complete = await _client.Conversations.WaitForTranscriptAsync(created.ConversationId, new() { Interval = Soon });
        await _client.Conversations.GetAsync(created.ConversationId);

        Assert.Equal(ConversationStatus.Ended, ended.Status);
        var transcript = Assert.Single(complete.Events!);
        Assert.Equal(ConversationEventType.ApplicationTranscriptionReady, transcript.EventType);
        Assert.Contains(transcript.Properties!.Transcript!, static message => message.Content == "Good morning.");
        Assert.Single(_stub.Conversations[^1].Events!);
    }

    [Fact]
    public async Task A_test_can_let_an_object_fail()
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
    public async Task What_has_no_state_or_a_final_one_stays_as_it_is(string? status)
    {
        _stub.Videos.Add(new Video { VideoId = "v1", Status = status is null ? null : status });

        await _client.Videos.GetAsync("v1");

        Assert.Equal(status, (await _client.Videos.GetAsync("v1")).Status?.Value);
    }

    [Theory]
    [InlineData("""{ "video_id":"v1", "status":"queued", "video_name":"\ud800" }""")]
    [InlineData("""{ "video_id":"v1", "status":"ready" }""")]
    [InlineData("""{ "video_id":"v1", "status":7 }""")]
    public async Task What_cannot_make_progress_is_returned_verbatim(string json)
    {
        _stub.Videos.AddJson(json);
        for (var read = 0; read < 3; read++)
        {
            using var response = await _stub.SendAsync("/v2/videos/v1");
            Assert.Equal(json, await response.Content.ReadAsStringAsync());
        }

        // Nor does reading it take time.
        await _client.Videos.RenameAsync("4d0a7c52e1", new RenameVideoRequest { VideoName = "Another" });
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), _stub.Videos[0].UpdatedAt);
    }

    [Fact]
    public void A_negative_number_of_reads_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => _stub.ReadsUntilReady = -1);

    private sealed class FailingProgress(Action fail) : IProgress<Video>
    {
        public void Report(Video value) => fail();
    }
}

namespace Tavus.Tests.Callbacks;

/// <summary>Tests the methods that read the transcript and the shutdown reason, which may be in the conversation or in its events.</summary>
public class ConversationViewTests
{
    [Theory]
    [InlineData("""{"transcript":[{"role":"user","content":"Hi"}]}""")]
    [InlineData("""{"events":[{"event_type":"application.transcription_ready","properties":{"transcript":[{"role":"user","content":"Hi"}]}},{"event_type":"system.shutdown"}]}""")]
    [InlineData("""{"transcript":[],"events":[{"properties":{"transcript":[{"role":"user","content":"Hi"}]}}]}""")]
    [InlineData("""{"events":[{"properties":{"transcript":[{"role":"user","content":"Hi"}]}},{"properties":{"transcript":[]}}]}""")]
    [InlineData("""{"events":[{"properties":{"transcript":[]}},{"event_type":"unknown","properties":{"transcript":[{"role":"user","content":"Hi"}]}}]}""")]
    public void GetTranscript_reads_the_messages_from_the_conversation_or_its_events(string json)
    {
        var message = Assert.Single(Conversation.Parse(json).GetTranscript());

        Assert.Equal((TranscriptRole.User, "Hi"), (message.Role, message.Content));
    }

    [Theory]
    [InlineData("1779475684.88", 684.88)]
    [InlineData("1779475684", 684.0)]
    [InlineData("1.779475684e9", 684.0)]
    [InlineData("\"2026-05-22T18:48:04.5Z\"", 684.5)]
    [InlineData("1e300", null)]
    [InlineData("-9e28", null)]
    [InlineData("true", null)]
    public void A_message_timestamp_in_Unix_seconds_or_ISO_8601_is_read_and_written_back_unchanged(string timestamp, double? seconds)
    {
        var json = $$"""{"transcript":[{"role":"user","timestamp":{{timestamp}}}]}""";

        var conversation = Conversation.Parse(json);

        Assert.Equal(seconds, (conversation.GetTranscript()[0].Timestamp - DateTimeOffset.FromUnixTimeSeconds(1_779_475_000))?.TotalSeconds);
        Assert.Equal(json, conversation.ToJson());
    }

    [Theory]
    [InlineData("""{"conversation_id":"c1"}""")]
    [InlineData("""{"events":[]}""")]
    [InlineData("""{"events":[{"event_type":"system.shutdown","properties":null}]}""")]
    public void GetTranscript_is_empty_and_GetShutdownReason_is_null_for_a_conversation_without_them(string json)
    {
        Assert.Empty(Conversation.Parse(json).GetTranscript());
        Assert.Null(Conversation.Parse(json).GetShutdownReason());
    }

    [Fact]
    public void GetTranscript_and_GetShutdownReason_accept_an_event_that_is_null()
    {
        var conversation = new Conversation { Events = [null!] };

        Assert.Empty(conversation.GetTranscript());
        Assert.Null(conversation.GetShutdownReason());
    }

    [Theory]
    [InlineData("""{"shutdown_reason":"max_call_duration"}""")]
    [InlineData("""{"shutdown_reason":"","events":[{"event_type":"system.shutdown","properties":{"shutdown_reason":"","reason":"max_call_duration"}},{"event_type":"system.shutdown"}]}""")]
    [InlineData("""{"events":[{"event_type":"application.perception_unavailable","properties":{"reason":"no_vision_history"}},{"event_type":"system.shutdown","properties":{"shutdown_reason":"max_call_duration"}}]}""")]
    [InlineData("""{"events":[{"event_type":"system.shutdown","properties":{"reason":"max_call_duration"}},{"event_type":"application.perception_unavailable","properties":{"reason":"no_vision_history"}}]}""")]
    public void GetShutdownReason_reads_the_reason_from_the_conversation_or_its_events(string json) => Assert.Equal("max_call_duration", Conversation.Parse(json).GetShutdownReason());
}

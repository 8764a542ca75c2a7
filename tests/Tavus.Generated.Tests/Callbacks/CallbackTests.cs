using System.Text;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Tavus.Tests.Callbacks;

/// <summary>Tests callbacks: every kind in the Tavus documentation, under persona and PAL names, and unknown kinds.</summary>
public class CallbackTests
{
    private const string Shutdown = """
        {"properties":{"replica_id":"r1","shutdown_reason":"participant_left_timeout"},"conversation_id":"c1","webhook_url":"https://example.com/hooks/unguessable",
        "event_type":"system.shutdown","message_type":"system","timestamp":"2025-07-11T06:45:47.472000Z"}
        """;

    private const string Transcript = """
        {"conversation_id":"c1","event_type":"application.transcription_ready","message_type":"application",
        "properties":{"replica_id":"r1","transcript":[{"role":"system","content":"Be kind."},{"role":"user","content":"Hi"},{"role":"narrator"}]}}
        """;

    private const string Video = """
        {"video_id":"v1","status":"ready","download_url":"https://example.com/v1","stream_url":null,"error_details":null,"generation_progress":"100/100",
        "replica_id":"r1","data":{"script":"Hi"},"created_at":"2024-08-28 15:27:40.824457"}
        """;

    public static TheoryData<string> Bodies =>
    [
        Shutdown,
        Transcript,
        Video,
        """{"conversation_id":"c1","event_type":"system.replica_joined","message_type":"system","properties":{"replica_id":"r1"}}""",
        """{"conversation_id":"c1","event_type":"system.pal_joined","properties":{"face_id":"r1"}}""",
        """{"conversation_id":"c1","event_type":"application.recording_ready","properties":{"bucket_name":"b","s3_key":"k","duration":152.50,"storage_provider":"s3","storage_uri":"s3://b/k"}}""",
        """{"conversation_id":"c1","event_type":"application.recording_copy_failed","properties":{"recording_id":"1","duration":"7","error_code":403,"error_message":"no"}}""",
        """{"conversation_id":"c1","event_type":"application.perception_analysis","properties":{"analysis":"# Calm\n"}}""",
        """{"conversation_id":"c1","objective_name":"ask","output_variables":{"name":"Anna","age":7}}""",
        """{"conversation_id":"c1","event_type":"conversation.objective.completed","message_type":"conversation","properties":{"objective_name":"ask","output_variables":{}}}""",
        """{"conversation_id":"c1","properties":{"guardrail":"g","guardrail_uuid":"u"}}""",
        """{"conversation_id":"c1","event_type":"canvas.interaction","message_type":"canvas","properties":{"x":[1,{"y":null}]}}""",
        """{"event_type":null,"properties":[],"timestamp":"soon"}""",
        """{"replica_id":"r1","status":"error","error_message":"no face found"}""",
        """{"face_id":"r1","status":"completed"}""",
        """{"document_id":"d1","status":"ready"}""",
        "{}",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Parsing_and_serializing_a_callback_preserves_its_JSON(string body)
    {
        var callback = TavusCallback.Parse(Encoding.UTF8.GetBytes(body));

        Assert.Equal(body, callback.Json.ToJson());
        JsonAssert.Equal(body, (callback.Event?.ToJson() ?? callback.Video?.ToJson() ?? callback.Replica?.ToJson()) ?? callback.Json.ToJson());
        JsonAssert.Equal(body, JsonSerializer.Serialize(JsonSerializer.Deserialize<TavusCallback>(body)));
        JsonAssert.Equal(body, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<TavusCallback>(body)));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_truncated_callback_body_throws_TavusContractException(string body)
    {
        var utf8 = Encoding.UTF8.GetBytes(body.TrimEnd());
        Assert.All(Enumerable.Range(0, utf8.Length), length => Assert.Throws<TavusContractException>(() => TavusCallback.Parse(utf8.AsSpan(0, length))));
    }

    [Fact]
    public async Task An_empty_callback_body_throws_TavusContractException_with_the_reason()
    {
        Assert.Contains("it is empty", Assert.Throws<TavusContractException>(static () => TavusCallback.Parse("")).Message, StringComparison.Ordinal);
        Assert.Contains("it is empty", (await Assert.ThrowsAsync<TavusContractException>(static () => TavusCallback.ParseAsync(Stream.Null))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_callback_event_has_a_typed_EventType_MessageType_Timestamp_and_Properties()
    {
        var shutdown = TavusCallback.Parse(Shutdown).Event!;
        var transcript = TavusCallback.Parse(Transcript).Event!;
        var joined = TavusCallback.Parse("""{"conversation_id":"c1","event_type":"system.pal_joined","properties":{"face_id":"r1"}}""").Event!;

        Assert.Equal((ConversationEventType.SystemShutdown, EventMessageType.System, "participant_left_timeout"), (shutdown.EventType, shutdown.MessageType, shutdown.Properties!.ShutdownReason));
        Assert.Equal(new DateTimeOffset(2025, 7, 11, 6, 45, 47, 472, TimeSpan.Zero), shutdown.Timestamp);
        Assert.Equal(["system", "user", "narrator"], transcript.Properties!.Transcript!.Select(static message => message.Role!.Value.Value));
        Assert.Equal((ConversationEventType.SystemPalJoined, "r1"), (joined.EventType, joined.Properties!.ReplicaId));
    }

    [Fact]
    public void A_video_or_replica_callback_is_recognized_by_its_id_member()
    {
        var video = TavusCallback.Parse(Video);
        var replica = TavusCallback.Parse("""{"face_id":"r1","status":"completed"}""");

        Assert.Equal((null, VideoStatus.Ready, null), (video.Event, video.Video!.Status, video.Replica));
        Assert.Equal(new DateTimeOffset(2024, 8, 28, 15, 27, 40, TimeSpan.Zero).AddTicks(8244570), video.Video.CreatedAt);
        Assert.Equal(("r1", ReplicaStatus.Completed), (replica.Replica!.ReplicaId, replica.Replica.Status));
    }

    [Fact]
    public void ToString_of_a_callback_of_unknown_kind_contains_unknown() =>
        Assert.Equal("TavusCallback { unknown }", TavusCallback.Parse("""{"document_id":"d1"}""").ToString());

    [Fact]
    public void ToString_of_a_callback_hides_its_webhook_url() =>
        Assert.DoesNotContain("unguessable", TavusCallback.Parse(Shutdown).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("null", "null")]
    [InlineData("[]", "an array")]
    [InlineData("\"system.shutdown\"", "a string")]
    public void A_callback_body_that_is_not_an_object_throws_TavusContractException(string body, string found)
    {
        var exception = Assert.Throws<TavusContractException>(() => TavusCallback.Parse(body));

        Assert.Equal($"Cannot read the text as callback: it is {found} instead of an object.", exception.Message);
    }

    [Fact]
    public void Deserializing_a_callback_returns_null_for_null_and_throws_for_an_array()
    {
        Assert.Null(JsonSerializer.Deserialize<TavusCallback>("null"));
        Assert.Contains("A callback is an object, but an array was found.", Assert.Throws<System.Text.Json.JsonException>(static () => JsonSerializer.Deserialize<TavusCallback>("[]")).Message, StringComparison.Ordinal);
        Assert.Contains("A callback is an object, but an array was found.", Assert.Throws<JsonSerializationException>(static () => JsonConvert.DeserializeObject<TavusCallback>("[]")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_callback_nested_deeper_than_1064_levels_throws_TavusContractException()
    {
        static string Nested(int levels) => $$"""{"event_type":"x","properties":{{new string('[', levels)}}{{new string(']', levels)}}}""";

        Assert.Equal(Nested(1063), TavusCallback.Parse(Nested(1063)).Event!.ToJson());
        Assert.Contains("nested deeper than 1064 levels", Assert.Throws<TavusContractException>(static () => TavusCallback.Parse(Nested(1064))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParseAsync_of_a_callback_reads_up_to_16_MiB_and_can_be_cancelled()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Shutdown));
        using var endless = new MemoryStream(new byte[(16 * 1024 * 1024) + 1]);

        Assert.NotNull((await TavusCallback.ParseAsync(stream)).Event);
        Assert.Contains("larger than", (await Assert.ThrowsAsync<TavusContractException>(() => TavusCallback.ParseAsync(endless))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TavusCallback.ParseAsync(stream, new CancellationToken(canceled: true)));
    }
}

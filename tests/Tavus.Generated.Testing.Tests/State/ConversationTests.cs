namespace Tavus.Testing.Tests.State;

/// <summary>Tests behavior of conversations in the stub that no OpenAPI document describes.</summary>
public sealed class ConversationTests : IDisposable
{
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public ConversationTests() => _client = _stub.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Created_conversation_is_active_and_has_a_ConversationUrl()
    {
        var created = await _client.Conversations.CreateAsync(new CreateConversationRequest { PersonaId = "p5317866", CustomGreeting = "Hello" });

        var conversation = await _client.Conversations.GetAsync(created.ConversationId!);
        Assert.Equal((ConversationStatus.Active, ConversationStatus.Active), (created.Status, conversation.Status));
        Assert.Equal($"https://tavus.daily.co/{created.ConversationId}", created.ConversationUrl);
        Assert.Equal("p5317866", conversation.PersonaId);
        Assert.Empty(conversation.AdditionalProperties);
    }

    [Fact]
    public async Task Conversation_created_in_test_mode_has_the_status_ended()
    {
        await _client.Conversations.CreateAsync(new CreateConversationRequest { PersonaId = "p5317866", TestMode = true });

        Assert.Equal(ConversationStatus.Ended, _stub.Conversations[^1].Status);
    }

    [Fact]
    public async Task Ended_conversation_stays_in_the_stub_with_the_status_ended()
    {
        var ended = await _client.Conversations.CreateAsync(new CreateConversationRequest { PersonaId = "p5317866" });

        await _client.Conversations.EndAsync(ended.ConversationId!);
        await _client.Conversations.EndAsync(ended.ConversationId!);

        var page = await _client.Conversations.ListPageAsync(1, new ListConversationsOptions { Status = ConversationStatus.Ended });
        Assert.Equal(ended.ConversationId, Assert.Single(page.Items).ConversationId);
        Assert.Equal(1, page.TotalCount);
        Assert.Equal(new DateTimeOffset(2026, 8, 1, 0, 0, 1, TimeSpan.Zero), page.Items[0].UpdatedAt);
        Assert.Equal("c8f3d21a90b7", Assert.Single((await _client.Conversations.ListPageAsync(1, new ListConversationsOptions { Status = ConversationStatus.Active })).Items).ConversationId);
    }

    [Fact]
    public async Task Only_a_verbose_get_of_a_conversation_returns_events()
    {
        _stub.Conversations.Add(new Conversation { ConversationId = "c1", Events = [new ConversationEvent { EventType = "system.shutdown" }] });

        Assert.Null((await _client.Conversations.GetAsync("c1")).Events);
        Assert.Null((await _client.Conversations.GetAsync("c1", verbose: false)).Events);
        Assert.Null((await _client.Conversations.ListPageAsync()).Items[^1].Events);
        Assert.Equal("system.shutdown", Assert.Single((await _client.Conversations.GetAsync("c1", verbose: true)).Events!).EventType);
        Assert.Single(_stub.Conversations[^1].Events!);
    }

    [Fact]
    public async Task A_conversation_without_events_is_returned_verbatim()
    {
        const string Json = """{ "conversation_id":"c1", "conversation_name":"\ud800 events", "conversation_name":null }""";
        _stub.Conversations.AddJson(Json);

        using var response = await _stub.SendAsync("/v2/conversations/c1");

        Assert.Equal(Json, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    public async Task Delete_removes_a_conversation_with_and_without_the_hard_parameter(bool? hard)
    {
        await _client.Conversations.DeleteAsync("c8f3d21a90b7", hard);

        Assert.Empty(_stub.Conversations);
        Assert.Single(_stub.Personas);
    }

    [Fact]
    public async Task Ended_conversation_has_one_shutdown_event_with_the_reason()
    {
        await _client.Conversations.EndAsync("c8f3d21a90b7");
        await _client.Conversations.EndAsync("c8f3d21a90b7");

        var ended = await _client.Conversations.GetAsync("c8f3d21a90b7", verbose: true);

        Assert.Equal("end_conversation_endpoint_hit", ended.GetShutdownReason());
        Assert.Single(ended.Events!, static found => found.EventType == ConversationEventType.SystemShutdown);
    }

    [Fact]
    public async Task Only_the_response_to_create_has_the_meeting_token_of_a_private_conversation()
    {
        var open = await _client.Conversations.CreateAsync(new CreateConversationRequest { PersonaId = "p5317866" });
        var closed = await _client.Conversations.CreateAsync(new CreateConversationRequest { PersonaId = "p5317866", RequireAuth = true });

        Assert.Null(open.MeetingToken);
        Assert.NotNull(closed.MeetingToken);
        Assert.Empty((await _client.Conversations.GetAsync(closed.ConversationId)).AdditionalProperties);
    }
}

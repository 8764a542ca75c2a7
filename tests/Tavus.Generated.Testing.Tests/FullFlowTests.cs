namespace Tavus.Testing.Tests;

/// <summary>Uses the client as a product would, from end to end: people talk with a persona that has a document, and watch a video.</summary>
public class FullFlowTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);

    [Fact]
    public async Task Full_flow_from_document_upload_to_ready_video_succeeds()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();

        var uploaded = await client.Documents.CreateAsync(new CreateDocumentRequest { DocumentName = "Prices", DocumentUrl = "https://example.com/prices.pdf" });
        var document = await client.Documents.WaitUntilReadyAsync(uploaded.DocumentId, new() { Interval = Soon });
        var persona = await client.Personas.CreateAsync(new CreatePersonaRequest { PersonaName = "Coach", SystemPrompt = "Be kind.", DocumentIds = [document.DocumentId!] });
        var conversation = await client.Conversations.CreateAsync(new CreateConversationRequest { PersonaId = persona.PersonaId, ReplicaId = "r79e1c033f" });
        await client.Conversations.EndAsync(conversation.ConversationId);
        var ended = await client.Conversations.WaitForTranscriptAsync(conversation.ConversationId, new() { Interval = Soon });
        var created = await client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f", Script = $"You said: {ended.GetTranscript().Last(static message => message.Role == TranscriptRole.User).Content}" });
        var video = await client.Videos.WaitUntilReadyAsync(created.VideoId, new() { Interval = Soon });

        Assert.Equal([uploaded.DocumentId], (await client.Personas.GetAsync(persona.PersonaId)).DocumentIds!);
        Assert.Equal((ConversationStatus.Ended, persona.PersonaId), (ended.Status, ended.PersonaId));
        Assert.Equal((VideoStatus.Ready, "You said: Good morning."), (video.Status, video.Data!.Script));
    }
}

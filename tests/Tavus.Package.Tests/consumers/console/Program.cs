using Tavus;
using Tavus.Testing;

// A console application: someone talks with a persona that has read a document, and then watches a video.
// To call the service instead of the stub, set TAVUS_API_KEY, and replace the next two lines with: using var client = new TavusClient();
using var stub = new TavusStub { ReadsUntilReady = 0 };
using var client = stub.CreateClient();

var uploaded = await client.Documents.CreateAsync(new CreateDocumentRequest { DocumentName = "Prices", DocumentUrl = "https://example.com/prices.pdf" });
await client.Documents.WaitUntilReadyAsync(uploaded.DocumentId);

var persona = await client.Personas.CreateAsync(new CreatePersonaRequest
{
    PersonaName = "Sales Coach",
    SystemPrompt = "Answer in two or three short sentences.",
    DocumentIds = [uploaded.DocumentId],
});
var conversation = await client.Conversations.CreateAsync(new CreateConversationRequest { PersonaId = persona.PersonaId, ReplicaId = "r79e1c033f" });
Console.WriteLine($"Join at {conversation.ConversationUrl}");

// The real conversation ends when its participants leave. The stub has no participants.
await client.Conversations.EndAsync(conversation.ConversationId);
var ended = await client.Conversations.WaitForTranscriptAsync(conversation.ConversationId);
foreach (var message in ended.GetTranscript())
{
    Console.WriteLine($"{message.Role}: {message.Content}");
}

var created = await client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f", Script = $"Thank you for {ended.GetTranscript().Count} messages." });
var video = await client.Videos.WaitUntilReadyAsync(created.VideoId);
Console.WriteLine($"Watch {video.HostedUrl}");

using Tavus.Readme;

namespace Tavus.Testing.Tests;

/// <summary>The C# of the READMEs, compiled and run. Each line of a C# block in a README must be in one of these files.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task README_sample_holds_a_conversation_and_prints_its_transcript()
    {
        using var stub = new TavusStub { ReadsUntilReady = 0 };
        using var output = new StringWriter();
        Action<string> print = output.WriteLine;

        using var client = stub.CreateClient();
        var persona = await client.Personas.CreateAsync(new CreatePersonaRequest
        {
            PersonaName = "Sales Coach",
            SystemPrompt = "Answer in two or three short sentences.",
            DefaultReplicaId = "r79e1c033f",
        });
        var conversation = await client.Conversations.CreateAsync(new CreateConversationRequest
        {
            PersonaId = persona.PersonaId,
            Properties = new ConversationProperties { MaxCallDuration = 1800 }, // seconds
        });
        print($"Join at {conversation.ConversationUrl}.");

        // Ends the conversation, as its participants would do by leaving.
        await client.Conversations.EndAsync(conversation.ConversationId);

        // Waits until the participants have left, or the time is over. EndAsync ends the conversation earlier.
        await client.Conversations.WaitUntilEndedAsync(conversation.ConversationId);
        var ended = await client.Conversations.WaitForTranscriptAsync(conversation.ConversationId);
        foreach (var message in ended.GetTranscript())
        {
            print($"{message.Role}: {message.Content}");
        }

        Assert.Equal(["Join at https://tavus.daily.co/" + conversation.ConversationId + ".", "user: Good morning.", ""], output.ToString().Split(Environment.NewLine));
    }

    [Fact]
    public async Task README_sample_uploads_a_document_and_waits_until_the_persona_can_use_it()
    {
        using var stub = new TavusStub { ReadsUntilReady = 0 };
        using var client = stub.CreateClient();

        var uploaded = await client.Documents.CreateAsync(new CreateDocumentRequest { DocumentUrl = "https://example.com/prices.pdf" });
        var document = await client.Documents.WaitUntilReadyAsync(uploaded.DocumentId);
        await client.Personas.UpdateAsync("p5317866", persona => persona.DocumentIds = [uploaded.DocumentId]);

        Assert.Equal(DocumentStatus.Ready, document.Status);
        Assert.Equal([uploaded.DocumentId], (await client.Personas.GetAsync("p5317866")).DocumentIds!);
    }

    [Fact]
    public async Task README_sample_gets_a_persona_and_prints_its_tools()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        using var output = new StringWriter();
        Action<string> print = output.WriteLine;

        var persona = await client.Personas.GetAsync("p5317866");

        print($"{persona.PersonaName}: {persona.SystemPrompt}");
        print($"It speaks through {persona.Layers?.Tts?.TtsEngine}.");
        foreach (var tool in persona.Layers?.Llm?.Tools ?? [])
        {
            print($"It may call {tool.Function?.Name}.");
        }

        Assert.StartsWith("Life Coach: As a Life Coach", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("It speaks through cartesia.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("It may call get_current_weather.", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md", 3)]
    [InlineData("Tavus.Generated.md", 8)]
    [InlineData("Tavus.Generated.DependencyInjection.md", 3)]
    [InlineData("Tavus.Generated.Testing.md", 1)]
    public void Each_CSharp_block_of_a_README_appears_in_the_ReadmeTests_files_in_order(string readme, int blocks) => ReadmeCode.IsIn("ReadmeTests*.cs", blocks, readme, isWeb: false);
}

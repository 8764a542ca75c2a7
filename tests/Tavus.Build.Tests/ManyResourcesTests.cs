namespace Tavus.Build.Tests;

/// <summary>A new resource needs only a new OpenAPI document: with twelve more documents, the library builds without new code.</summary>
public sealed class ManyResourcesTests : IDisposable
{
    private static readonly string[] Names =
        ["Alpha", "Bravo", "Charlie", "Delta", "Foxtrot", "Hotel", "Juliett", "Kilo", "Oscar", "Quebec", "Romeo", "Sierra"];

    private readonly Clone _clone = new();

    public void Dispose() => _clone.Dispose();

    [Fact]
    public async Task Adding_twelve_OpenAPI_documents_adds_twelve_clients_to_the_library()
    {
        var document = _clone.Read("openapi/conversations.yaml");
        foreach (var name in Names)
        {
            await File.WriteAllTextAsync(_clone[$"openapi/{name}s.yaml"], Rename(document, name));
        }

        (await _clone.BuildAsync("-f", "net10.0")).Succeeded();

        var documentation = _clone.Read("src/Tavus.Generated/bin/Debug/net10.0/Tavus.Generated.xml");
        Assert.All(Names, name => Assert.Contains($"P:Tavus.TavusClient.{name}s\"", documentation, StringComparison.Ordinal));
        Assert.All(Names, name => Assert.Contains($"M:Tavus.I{name}sClient.EndAsync(", documentation, StringComparison.Ordinal));
    }

    private static string Rename(string document, string name) => document
        .Replace("DocumentRetrievalStrategy", $"{name}Strategy", StringComparison.Ordinal)
        .Replace("Transcript", $"{name}Transcript", StringComparison.Ordinal)
        .Replace("EventMessage", $"{name}EventMessage", StringComparison.Ordinal)
        .Replace("Recording", $"{name}Recording", StringComparison.Ordinal)
        .Replace("Conversation", name, StringComparison.Ordinal)
        .Replace("conversation", name.ToLowerInvariant(), StringComparison.Ordinal);
}

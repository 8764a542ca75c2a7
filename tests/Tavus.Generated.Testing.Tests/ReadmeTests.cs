using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Tavus.Readme;

namespace Tavus.Testing.Tests;

/// <summary>The C# of the READMEs, compiled and run. Each block there must be here, line by line.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task Hold_a_conversation()
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
            Properties = new ConversationProperties { MaxCallDuration = 1800 },
        });
        print($"Join at {conversation.ConversationUrl}.");

        // The participants hang up, or:
        await client.Conversations.EndAsync(conversation.ConversationId);
        var ended = await client.Conversations.WaitForTranscriptAsync(conversation.ConversationId);
        foreach (var message in ended.GetTranscript())
        {
            print($"{message.Role}: {message.Content}");
        }

        Assert.Equal(["Join at https://tavus.daily.co/" + conversation.ConversationId + ".", "user: Good morning.", ""], output.ToString().Split(Environment.NewLine));
    }

    [Fact]
    public async Task Get_a_persona()
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

    [Fact]
    public async Task Manage_personas()
    {
        using var stub = new TavusStub();
        using var output = new StringWriter();
        Action<string> print = output.WriteLine;

        using var client = stub.CreateClient();
        var created = await client.Personas.CreateAsync(new CreatePersonaRequest
        {
            PersonaName = "Sales Coach",
            SystemPrompt = "Answer in two or three short sentences.",
            Layers = new PersonaLayers { Llm = new LlmLayer { Model = "tavus-gpt-oss" } },
        });

        // Over all pages, one at a time.
        await foreach (var persona in client.Personas.ListAsync())
        {
            print($"{persona.PersonaId} is {persona.PersonaName}.");
        }

        // Reads the persona, and sends the difference, guarded by the values that were read.
        await client.Personas.UpdateAsync(created.PersonaId, persona => persona.PersonaName = "Coach of Sales");

        // Or by JSON Patch (RFC 6902), with pointers that know the type of their value.
        var patch = new JsonPatch()
            .Replace(PersonaPointers.Layers.Llm.Model, "tavus-llama-4")
            .Add(PersonaPointers.DocumentTags, ["price-list"]);
        var result = await client.Personas.PatchAsync(created.PersonaId, patch);
        print($"Changed: {result.Changed}.");

        // The same again, without what the service sets.
        var copy = (await client.Personas.GetAsync(created.PersonaId)).To<CreatePersonaRequest>();
        Assert.Equal("Coach of Sales", copy.PersonaName);
        Assert.Empty(copy.AdditionalProperties);

        var changed = await client.Personas.GetAsync(created.PersonaId);
        await client.Personas.DeleteAsync(created.PersonaId);

        Assert.Contains($"{created.PersonaId} is Sales Coach.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Changed: True.", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(("Coach of Sales", "tavus-llama-4"), (changed.PersonaName, changed.Layers!.Llm!.Model));
        Assert.Equal(["price-list"], changed.DocumentTags!);
        await Assert.ThrowsAsync<TavusNotFoundException>(() => client.Personas.GetAsync(created.PersonaId));
    }

    [Fact]
    public async Task Wait_for_a_video()
    {
        using var stub = new TavusStub { ReadsUntilReady = 0 };
        using var client = stub.CreateClient();
        using var output = new StringWriter();
        Action<string> print = output.WriteLine;

        var created = await client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f", Script = "Welcome!" });
        try
        {
            var video = await client.Videos.WaitUntilReadyAsync(created.VideoId);
            print($"Watch it at {video.HostedUrl}.");
        }
        catch (TavusWaitException exception)
        {
            print($"It is {exception.Status}: {(exception.Value as Video)?.StatusDetails}.");
        }

        var recrawled = await client.Documents.RecrawlAsync("d8-5c71baca86fc");
        var document = await client.Documents.WaitUntilReadyAsync("d8-5c71baca86fc", new TavusWaitOptions<Document> { Previous = recrawled });

        Assert.Equal($"Watch it at https://tavus.video/{created.VideoId}.", output.ToString().TrimEnd());
        Assert.NotEqual(recrawled.LastCrawledAt, document.LastCrawledAt);
    }

    [Fact]
    public async Task Call_any_path()
    {
        using var httpClient = new HttpClient(new AnyPathHandler());
        using var client = new TavusClient(new TavusClientOptions { ApiKey = "any" }, httpClient);
        using var output = new StringWriter();
        Action<string> print = output.WriteLine;

        var tools = await client.SendAsync(HttpMethod.Get, "/v2/tools", [new("type", "user")]);
        print(tools.Value.ToJson());

        Assert.Equal("\"GET /v2/tools?type=user\"", output.ToString().TrimEnd());
    }

    private sealed class AnyPathHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent($"\"{request.Method} {request.RequestUri!.PathAndQuery}\"") });
    }

    [Fact]
    public async Task Use_it_with_dependency_injection()
    {
        var builder = new
        {
            Services = new ServiceCollection().AddSingleton<Coaches>(),
            Configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Tavus:ApiKey", "any"), new("Tavus:Sales:ApiKey", "another")]).Build(),
        };

        var services = builder.Services;

        // Options by their names, such as Tavus:ApiKey. Without a key there, that of the environment variable TAVUS_API_KEY.
        services.AddTavusClient(builder.Configuration.GetSection("Tavus"));

        // Several clients, each with a key of its own, such as Tavus:Sales:ApiKey, are keyed services.
        services.AddKeyedTavusClient("sales", builder.Configuration.GetSection("Tavus:Sales"));

        using var stub = new TavusStub();
        services.AddTavusClient(options => (options.ApiKey, options.MaxRetries) = (TavusStub.ApiKey, 0))
            .ConfigurePrimaryHttpMessageHandler(() => stub);

        services.AddKeyedTavusClient("sales").ConfigurePrimaryHttpMessageHandler(() => stub);
        await using var provider = services.BuildServiceProvider();
        var coaches = provider.GetRequiredService<Coaches>();
        Assert.Equal("Life Coach", (await coaches.GetAsync("p5317866")).PersonaName);
        await Assert.ThrowsAsync<TavusAuthenticationException>(() => coaches.GetForSalesAsync("p5317866"));

        // Without retries a 429 is an error at once.
        stub.Respond("Personas_Get", HttpStatusCode.TooManyRequests);
        var requests = stub.Requests.Count;
        await Assert.ThrowsAsync<TavusRateLimitException>(() => coaches.GetAsync("p5317866"));
        Assert.Equal(requests + 1, stub.Requests.Count);
    }

    internal sealed class Coaches(IPersonasClient personas, [FromKeyedServices("sales")] IPersonasClient salesPersonas)
    {
        public Task<Persona> GetAsync(string id) => personas.GetAsync(id);

        public Task<Persona> GetForSalesAsync(string id) => salesPersonas.GetAsync(id);
    }

    [Fact]
    public void Use_it_in_a_browser()
    {
        var services = new ServiceCollection();
        var host = new { BaseAddress = "https://www.example.com/" };

        services.AddTavusClient(options => (options.ApiKey, options.BaseUrl) = ("added-by-the-server", new Uri(host.BaseAddress)));

        using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<TavusClient>().Personas);
    }

    [Fact]
    public async Task Options_for_some_calls()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();

        var patient = client.WithOptions(new TavusRequestOptions { MaxRetries = 5, TotalTimeout = TimeSpan.FromMinutes(10) });
        var persona = await patient.Personas.GetAsync("p5317866");

        Assert.Equal("Life Coach", persona.PersonaName);
    }

    [Fact]
    public void Items_that_a_list_could_not_hold_outlive_a_change_and_entries_of_a_map_do_not()
    {
        var persona = Persona.Parse("""{"layers":{"llm":{"tools":["a string",{"type":"function"}],"headers":{"of-an-object":{},"of-a-string":"any"}}}}"""u8);
        var llm = persona.Layers!.Llm!;
        Assert.Contains("a string", persona.ToJson(), StringComparison.Ordinal);
        Assert.Contains("of-an-object", persona.ToJson(), StringComparison.Ordinal);

        llm.Tools!.Add(new FunctionTool());
        llm.Headers!["another"] = "any";

        Assert.Equal("""{"layers":{"llm":{"tools":["a string",{"type":"function"},{}],"headers":{"of-a-string":"any","another":"any"}}}}""", Compact(persona));
    }

    private static string Compact(Persona persona) => System.Text.Json.Nodes.JsonNode.Parse(persona.ToJson())!.ToJsonString();

    [Fact]
    public void Watch_it()
    {
        using var tracing = Sdk.CreateTracerProviderBuilder().AddSource("Tavus").Build();
        using var metering = Sdk.CreateMeterProviderBuilder().AddMeter("Tavus").Build();

        Assert.NotNull(tracing);
        Assert.NotNull(metering);
    }

    [Fact]
    public async Task Test_against_it()
    {
        using var output = new StringWriter();
        Action<string?> print = output.WriteLine;

        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        var persona = await client.Personas.GetAsync("p5317866");
        print(persona.PersonaName);

        stub.Respond(TavusOperations.PersonasGet, HttpStatusCode.TooManyRequests);
        try
        {
            await client.Personas.GetAsync("p5317866");
        }
        catch (TavusRateLimitException exception)
        {
            print($"Wait {exception.RetryAfter}.");
        }

        Assert.StartsWith("Life Coach", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Wait 00:", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md", 2)]
    [InlineData("Tavus.Generated.md", 8)]
    [InlineData("Tavus.Generated.DependencyInjection.md", 2)]
    [InlineData("Tavus.Generated.Testing.md", 1)]
    public void Each_block_of_CSharp_in_a_README_is_in_this_file_in_its_order(string readme, int blocks) => ReadmeCode.IsIn("ReadmeTests.cs", blocks, readme);
}

using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Tavus.Testing.Tests;

/// <summary>The README of Tavus.Generated.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task README_sample_creates_and_lists_and_updates_and_patches_and_copies_a_persona()
    {
        using var stub = new TavusStub();
        using var output = new StringWriter();
        Action<string> print = output.WriteLine;

        using var client = stub.CreateClient();

        // A function that the persona may call during a conversation. The parameters are a JSON Schema.
        var priceTool = new FunctionTool
        {
            Type = FunctionToolType.Function,
            Function = new FunctionDefinition
            {
                Name = "get_price",
                Description = "Gets the price of a product.",
                Parameters = RawJson.Parse("""{"type":"object","properties":{"product":{"type":"string"}}}"""),
            },
        };
        var created = await client.Personas.CreateAsync(new CreatePersonaRequest
        {
            PersonaName = "Sales Coach",
            SystemPrompt = "Answer in two or three short sentences.",
            Layers = new PersonaLayers { Llm = new LlmLayer { Model = "tavus-gpt-oss", Tools = [priceTool] } },
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

        // Converts the persona to a create request, without the members that the service sets.
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
    public async Task README_sample_waits_until_a_video_and_a_recrawled_document_are_ready()
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
    public async Task README_sample_sends_a_request_to_an_arbitrary_path()
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
    public void README_sample_for_a_browser_resolves_a_TavusClient()
    {
        var services = new ServiceCollection();
        var host = new { BaseAddress = "https://www.example.com/" };

        services.AddTavusClient(options => (options.ApiKey, options.BaseUrl) = ("added-by-the-server", new Uri(host.BaseAddress)));

        using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<TavusClient>().Personas);
    }

    [Fact]
    public async Task README_sample_with_TavusRequestOptions_gets_a_persona()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();

        var patient = client.WithOptions(new TavusRequestOptions { MaxRetries = 5, TotalTimeout = TimeSpan.FromMinutes(10) });
        var persona = await patient.Personas.GetAsync("p5317866");

        Assert.Equal("Life Coach", persona.PersonaName);
    }

    [Fact]
    public void Changing_a_list_or_a_map_keeps_items_of_the_wrong_type()
    {
        var persona = Persona.Parse("""{"layers":{"llm":{"tools":["a string",{"type":"function"}],"headers":{"of-an-object":{},"of-a-string":"any"}}}}"""u8);
        var llm = persona.Layers!.Llm!;
        Assert.Contains("a string", persona.ToJson(), StringComparison.Ordinal);
        Assert.Contains("of-an-object", persona.ToJson(), StringComparison.Ordinal);

        llm.Tools!.Add(new FunctionTool());
        llm.Headers!["another"] = "any";

        Assert.Equal("""{"layers":{"llm":{"tools":["a string",{"type":"function"},{}],"headers":{"of-a-string":"any","another":"any","of-an-object":{}}}}}""", Compact(persona));
    }

    private static string Compact(Persona persona) => System.Text.Json.Nodes.JsonNode.Parse(persona.ToJson())!.ToJsonString();

    [Fact]
    public async Task README_sample_records_a_call_with_OpenTelemetry()
    {
        using var tracing = Sdk.CreateTracerProviderBuilder().AddSource("Tavus").Build();
        using var metering = Sdk.CreateMeterProviderBuilder().AddMeter("Tavus").Build();

        using var recorder = new ActivityRecorder(new TavusStub());
        using var httpClient = new HttpClient(recorder);
        using var client = new TavusClient(new TavusClientOptions { ApiKey = TavusStub.ApiKey }, httpClient);
        await client.Personas.GetAsync("p5317866");

        // Without a listener of this name, the call would have no activity.
        Assert.Equal(("Tavus", "Personas_Get"), (recorder.Recorded?.Source.Name, recorder.Recorded?.OperationName));
        Assert.NotNull(metering);
    }
}

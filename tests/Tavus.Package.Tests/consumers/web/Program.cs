using System.Threading.Channels;
using Consumer;
using Tavus;
using Tavus.Testing;

// A web application that starts conversations, receives callbacks from the Tavus service, and reads the transcripts in a background worker.
const string secret = "random-characters-of-the-application";
var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"]);
using var stub = new TavusStub { ReadsUntilReady = 0 };
builder.Services.AddTavusClient(static options => options.ApiKey = TavusStub.ApiKey).ConfigurePrimaryHttpMessageHandler(() => stub);
builder.Services.AddTavusProblemDetails();
builder.Services.AddOpenApi(static options => options.AddTavusSchemas());
builder.Services.AddSingleton(Channel.CreateUnbounded<string>());
builder.Services.AddHostedService<TranscriptWorker>();

var app = builder.Build();
app.UseExceptionHandler();
app.MapOpenApi();
app.MapPost("/conversations", static (CreateConversationRequest request, IConversationsClient conversations, CancellationToken token) => conversations.CreateAsync(request, token));
app.MapGet("/personas/{id}", static (string id, IPersonasClient personas, CancellationToken token) => personas.GetAsync(id, cancellationToken: token));
app.MapTavusCallbacks("/hooks/{secret}", secret, async (callback, token) =>
{
    if (callback.Event is { ConversationId: { } id } ended && ended.EventType == ConversationEventType.SystemShutdown)
    {
        await app.Services.GetRequiredService<Channel<string>>().Writer.WriteAsync(id, token);
    }
});
await app.StartAsync();

// This client acts as a participant's browser and, for the callbacks below, as the Tavus service.
using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
using var started = await browser.PostAsJsonAsync("/conversations", new CreateConversationRequest { PersonaId = "p5317866" });
var conversation = await started.Content.ReadFromJsonAsync<CreateConversationResult>();
await app.Services.GetRequiredService<IConversationsClient>().EndAsync(conversation!.ConversationId);
using var reported = await browser.PostAsJsonAsync($"/hooks/{secret}", new ConversationEvent { ConversationId = conversation.ConversationId, EventType = ConversationEventType.SystemShutdown });
using var unknown = await browser.PostAsJsonAsync("/hooks/another", new ConversationEvent());
var isDescribed = (await browser.GetStringAsync("/openapi/v1.json")).Contains("\"tts_engine\"", StringComparison.Ordinal);
Console.WriteLine($"{(int)started.StatusCode} {(int)reported.StatusCode} {(int)unknown.StatusCode}, described: {isDescribed}");
await app.WaitForShutdownAsync();

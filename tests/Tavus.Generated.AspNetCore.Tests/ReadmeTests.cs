using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.OpenApi;
using Serilog;
using Swashbuckle.AspNetCore.Swagger;
using Swashbuckle.AspNetCore.SwaggerGen;
using Tavus.Readme;
using Tavus.Testing;

namespace Tavus.AspNetCore.Tests;

/// <summary>The C# of the package's README, compiled and run. Each line of a C# block in the README must be in this file.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task README_sample_for_endpoints_serves_personas_and_an_OpenAPI_document()
    {
        string[] args = ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"];
        var builder = WebApplication.CreateBuilder(args);

        builder.Services.AddTavusClient(builder.Configuration.GetSection("Tavus"));
        builder.Services.AddTavusProblemDetails();
        builder.Services.AddOpenApi(options => options.AddTavusSchemas()); // .NET 10

        using var stub = new TavusStub();
        builder.Services.AddTavusClient(static options => (options.ApiKey, options.MaxRetries) = (TavusStub.ApiKey, 0)).ConfigurePrimaryHttpMessageHandler(() => stub);
        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapOpenApi();
        app.MapGet("/personas/{id}", (string id, IPersonasClient personas) => personas.GetAsync(id));
        app.MapPost("/personas", (CreatePersonaRequest request, IPersonasClient personas) => personas.CreateAsync(request));

        var started = new TaskCompletionSource();
        app.Lifetime.ApplicationStarted.Register(started.SetResult);
        var running = RunAsync();
        await await Task.WhenAny(started.Task, running);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Assert.Contains("\"persona_name\"", await client.GetStringAsync(new Uri("/personas/p5317866", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("\"persona_name\"", await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)), StringComparison.Ordinal);
        app.Lifetime.StopApplication();
        await running;

        async Task RunAsync()
        {
            await app.RunAsync();
        }
    }

    [Fact]
    public async Task README_sample_for_callbacks_gets_the_conversation_with_its_transcript()
    {
        const string secret = "random-characters";
        var transcripts = new List<Conversation>();
        var app = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]).Build();
        using var stub = new TavusStub();
        using var tavus = stub.CreateClient();
        var conversations = tavus.Conversations;

        app.MapTavusCallbacks("/hooks/{secret}", secret, async (callback, cancellationToken) =>
        {
            if (callback.Event is { EventType: var type, ConversationId: { } id } && type == ConversationEventType.ApplicationTranscriptionReady)
            {
                transcripts.Add(await conversations.GetAsync(id, verbose: true, cancellationToken));
            }
        });

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var content = new StringContent("""{"conversation_id":"c8f3d21a90b7","event_type":"application.transcription_ready"}""");
        using var response = await client.PostAsync(new Uri($"/hooks/{secret}", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("c8f3d21a90b7", Assert.Single(transcripts).ConversationId);
        await app.DisposeAsync();
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Unauthorized, HttpStatusCode.ServiceUnavailable)]
    public async Task README_sample_health_check_reports_Tavus_failures(HttpStatusCode? failure, HttpStatusCode expected)
    {
        await using var host = await TestHost.StartAsync(
            static services =>
            {
                services.AddHealthChecks().AddCheck<TavusHealthCheck>("tavus", timeout: TimeSpan.FromSeconds(10));
            },
            static app => app.MapHealthChecks("/health"));
        if (failure is { } status)
        {
            host.Stub.Respond(TavusOperations.VoicesList, status);
        }

        using var response = await host.GetAsync("/health");

        Assert.Equal(expected, response.StatusCode);
    }

    internal sealed class TavusHealthCheck(IVoicesClient voices) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
        {
            try
            {
                await voices.ListPageAsync(1, new ListVoicesOptions { PageSize = 1 }, cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (TavusException exception)
            {
                return new HealthCheckResult(context.Registration.FailureStatus, "Tavus does not respond as it should.", exception);
            }
        }
    }

    [Fact]
    public async Task README_sample_adds_Tavus_schemas_to_Swashbuckle()
    {
        await using var host = await TestHost.StartAsync(static services =>
        {
            services.AddEndpointsApiExplorer();
            services.AddSwaggerGen(options => options.SchemaFilter<TavusSchemaFilter>());
        });

        Assert.Contains("persona_name", host.Service<ISwaggerProvider>().GetSwagger("v1").Components!.Schemas!["Persona"].Properties!.Keys);
    }

    internal sealed class TavusSchemaFilter : ISchemaFilter
    {
        public void Apply(IOpenApiSchema schema, SchemaFilterContext context) =>
            TavusSchemas.TryApply(context.Type, schema, type => context.SchemaGenerator.GenerateSchema(type, context.SchemaRepository));
    }

    [Fact]
    public void README_sample_for_Serilog_logs_personas_and_options_without_secrets()
    {
        var sink = new ListSink();

        var logger = new LoggerConfiguration()
            .Destructure.ByTransformingWhere<ITavusModel>(type => typeof(ITavusModel).IsAssignableFrom(type), model => model.ToMaskedJson())
            .Destructure.AsScalar<TavusClientOptions>()
            .Destructure.AsScalar<TavusRequestOptions>()
            .WriteTo.Sink(sink)
            .CreateLogger();
        logger.Information("{@Persona}", new Persona { PersonaName = "Ann", Layers = new PersonaLayers { Llm = new LlmLayer { ApiKey = "key-of-a-test" } } });
        logger.Information("{@Options} {@RequestOptions}", new TavusClientOptions { ApiKey = "key-of-a-test" }, new TavusRequestOptions { Headers = { ["x-any"] = "key-of-a-test" } });

        Assert.Contains("Ann", sink.Lines[0], StringComparison.Ordinal);
        Assert.Equal(2, sink.Lines.Count);
        Assert.All(sink.Lines, static line => Assert.DoesNotContain("key-of-a-test", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_CSharp_block_of_the_README_appears_in_ReadmeTests_in_order() => ReadmeCode.IsIn("ReadmeTests.cs", blocks: 5);

    [Fact]
    public void The_block_for_ASP_NET_Core_in_the_README_of_the_repository_appears_in_ReadmeTests_in_order() => ReadmeCode.IsIn("ReadmeTests.cs", blocks: 1, "Repository.md", isWeb: true);
}

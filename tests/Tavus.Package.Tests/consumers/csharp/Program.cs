using System;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Tavus;
using Tavus.Testing;

namespace Consumer;

/// <summary>Gets a persona with each kind of client, and prints a part of the persona. The response comes from a file or from the stub.</summary>
internal static partial class Program
{
    private static async Task Main(string[] args)
    {
        using var httpClient = new HttpClient(new FileHandler(args[0]));
        using var client = new TavusClient(new TavusClientOptions { ApiKey = "any" }, httpClient);
        await PrintAsync(client.Personas);

        using var services = new ServiceCollection()
            .AddTavusClient(options => options.ApiKey = "any")
            .ConfigurePrimaryHttpMessageHandler(() => new FileHandler(args[0]))
            .Services.BuildServiceProvider();
        await PrintAsync(services.GetRequiredService<IPersonasClient>());

        using var stub = new TavusStub();
        using var stubClient = stub.CreateClient();
        await PrintAsync(stubClient.Personas);
    }

    private static async Task PrintAsync(IPersonasClient personas)
    {
        var persona = await personas.GetAsync("p5317866");
        var copy = JsonSerializer.Deserialize(JsonSerializer.Serialize(persona, ConsumerContext.Default.Persona), ConsumerContext.Default.Persona);
        Console.WriteLine($"{copy?.PersonaName}: {copy?.Layers?.Stt?.SttEngine}");
    }

    /// <summary>The source generator runs in the application's compilation, so it can use only public converters of the library.</summary>
    [JsonSerializable(typeof(Persona))]
    [JsonSerializable(typeof(PipelineMode?))]
    [JsonSerializable(typeof(Page<Conversation>))]
    [JsonSerializable(typeof(PatchResult))]
    [JsonSerializable(typeof(JsonPointer<string>))]
    [JsonSerializable(typeof(Drift))]
    private sealed partial class ConsumerContext : JsonSerializerContext;

    private sealed class FileHandler(string path) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StreamContent(File.OpenRead(path)) });
    }
}

using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tavus.Testing;

namespace Tavus.AspNetCore.Tests;

/// <summary>An application on its own port, whose Tavus client is connected to a stub.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HttpClient _client = new();

    private TestHost(WebApplication application, TavusStub stub) => (_application, Stub) = (application, stub);

    public TavusStub Stub { get; }

    public static async Task<TestHost> StartAsync(Action<IServiceCollection>? configureServices = null, Action<WebApplication>? configure = null, Version? httpVersion = null)
    {
        var stub = new TavusStub();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddTavusClient(static options => (options.ApiKey, options.MaxRetries) = (TavusStub.ApiKey, 0)).ConfigurePrimaryHttpMessageHandler(() => stub);
        configureServices?.Invoke(builder.Services);
        var host = new TestHost(builder.Build(), stub);
        host._application.MapGet("/personas/{id}", static (string id, IPersonasClient personas, CancellationToken token) => personas.GetAsync(id, token));
        host._application.MapPost("/personas", static (CreatePersonaRequest request, IPersonasClient personas, CancellationToken token) => personas.CreateAsync(request, token));
        configure?.Invoke(host._application);
        await host._application.StartAsync();
        (host._client.DefaultRequestVersion, host._client.DefaultVersionPolicy) = (httpVersion ?? HttpVersion.Version11, HttpVersionPolicy.RequestVersionExact);
        host._client.BaseAddress = new Uri(host._application.Urls.Single());
        return host;
    }

    public T Service<T>()
        where T : notnull => _application.Services.GetRequiredService<T>();

    public async Task<HttpResponseMessage> GetAsync(string path, string accept = "*/*")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { { "Accept", accept } } };
        return await _client.SendAsync(request);
    }

    public Task<string> GetTextAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    public async Task<HttpStatusCode> PostAsync(string path, HttpContent content)
    {
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        return response.StatusCode;
    }

    public async Task<string> PostAsync(string path, string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
        Stub.Dispose();
    }
}

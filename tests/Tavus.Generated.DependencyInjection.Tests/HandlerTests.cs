using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using Tavus.TestServers;
using Tavus.Testing;

namespace Tavus.DependencyInjection.Tests;

/// <summary>Tests the HttpClient from IHttpClientFactory. A Tavus client keeps this HttpClient for its lifetime.</summary>
public class HandlerTests
{
    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task Redirects_are_not_followed(int status)
    {
        await using var elsewhere = new RawServer(RawResponse.Persona);
        await using var server = new RawServer(RawResponse.With(status, "", $"Location: {elsewhere.Url}"));
        await using var provider = Provide(server.Url);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => provider.GetRequiredService<IPersonasClient>().GetAsync("p1"));

        Assert.Equal(status, (int)exception.StatusCode);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Caller_handler_that_follows_redirects_throws_ArgumentException()
    {
        await using var provider = Provide(new Uri("https://example.com"), static httpClient => httpClient.ConfigurePrimaryHttpMessageHandler(static () => new HttpClientHandler()));

        var exception = Assert.Throws<ArgumentException>(provider.GetRequiredService<TavusClient>);

        Assert.Contains("AllowAutoRedirect = false", exception.Message, StringComparison.Ordinal);
    }

    // Not for .NET Standard, which does not define SocketsHttpHandler.
    [Theory]
    [Trait("NotOn", "netstandard2.0")]
    [InlineData("https://example.com", true)]
    [InlineData("http://127.0.0.1:8080", false)]
    [InlineData("http://stub.internal", false)]
    public async Task Default_handler_has_the_settings_of_a_standalone_client_and_never_expires(string address, bool usesProxy)
    {
        await using var provider = Provide(new Uri(address));

        var handler = Assert.IsType<SocketsHttpHandler>(Innermost(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("Tavus")));

        Assert.InRange(handler.PooledConnectionLifetime, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
        Assert.Equal((false, false, usesProxy), (handler.AllowAutoRedirect, handler.UseCookies, handler.UseProxy));
        Assert.Equal(Timeout.InfiniteTimeSpan, provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get("Tavus").HandlerLifetime);
    }

    [Fact]
    public async Task Client_ignores_a_Timeout_set_for_all_HttpClients()
    {
        await using var server = new RawServer(static async connection =>
        {
            await Task.Delay(200);
            await connection.WriteAsync(RawResponse.Persona);
        });
        await using var provider = Provide(
            server.Url,
            static httpClient => httpClient.Services.ConfigureHttpClientDefaults(static all => all.ConfigureHttpClient(static client => client.Timeout = TimeSpan.FromMilliseconds(20))));

        var persona = await provider.GetRequiredService<IPersonasClient>().GetAsync("p1");

        Assert.Equal("p5317866", persona.PersonaId);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task TavusStub_as_primary_handler_responds_to_the_registered_client()
    {
        using var stub = new TavusStub();
        var services = new ServiceCollection();
        services.AddTavusClient(static options => options.ApiKey = TavusStub.ApiKey).ConfigurePrimaryHttpMessageHandler(() => stub);
        await using var provider = services.BuildServiceProvider();

        var persona = await provider.GetRequiredService<IPersonasClient>().GetAsync("p5317866");

        Assert.Equal("Life Coach", persona.PersonaName);
        Assert.Single(stub.Requests);
    }

    // On .NET Standard, the client's own handler is an HttpClientHandler, so UseSocketsHttpHandler would replace it.
    [Fact]
    [Trait("NotOn", "netstandard2.0")]
    public async Task Caller_can_add_a_handler_and_configure_the_SocketsHttpHandler()
    {
        var seen = new List<string>();
        await using var server = new RawServer(RawResponse.Persona);
        await using var provider = Provide(server.Url, httpClient => httpClient
            .AddHttpMessageHandler(() => new SeeingHandler(seen))
            .UseSocketsHttpHandler(static (handler, _) => handler.MaxConnectionsPerServer = 3));

        await provider.GetRequiredService<IPersonasClient>().GetAsync("p1");

        Assert.Equal(["/v2/personas/p1"], seen);
        var handler = Assert.IsType<SocketsHttpHandler>(Innermost(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("Tavus")));
        Assert.Equal((3, false), (handler.MaxConnectionsPerServer, handler.AllowAutoRedirect));
    }

    [Fact]
    public async Task Expired_handlers_of_other_HttpClients_with_the_same_name_do_not_break_the_client()
    {
        await using var server = new RawServer(RawResponse.Persona);
        await using var provider = Provide(server.Url, static httpClient => httpClient.SetHandlerLifetime(TimeSpan.FromSeconds(1)));
        await provider.GetRequiredService<IPersonasClient>().GetAsync("p1");
        await Task.Delay(TimeSpan.FromSeconds(1.5));

        // Disposes the handler, as the factory does after the handler has expired and its HttpClient was garbage-collected.
        Innermost(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("Tavus"))!.Dispose();

        Assert.Equal("p5317866", (await provider.GetRequiredService<IPersonasClient>().GetAsync("p1")).PersonaId);
    }

    private static ServiceProvider Provide(Uri baseUrl, Action<IHttpClientBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        var httpClient = services.AddTavusClient(options => (options.ApiKey, options.BaseUrl, options.AllowInsecureHttp) = ("any", baseUrl, true));
        configure?.Invoke(httpClient);
        return services.BuildServiceProvider();
    }

    private static HttpMessageHandler? Innermost(HttpMessageHandler? handler) => handler is DelegatingHandler outer ? Innermost(outer.InnerHandler) : handler;

    private sealed class SeeingHandler(List<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(request.RequestUri!.AbsolutePath);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

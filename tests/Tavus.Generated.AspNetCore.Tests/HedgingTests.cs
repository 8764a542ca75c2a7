using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace Tavus.AspNetCore.Tests;

/// <summary>A hedging handler sends a slow request a second time while the first is in flight. Even then, a POST or PATCH must be sent only once.</summary>
public class HedgingTests
{
    private int _sent;

    [Theory]
    [InlineData("create")]
    [InlineData("patch")]
    public async Task Slow_create_or_patch_is_sent_once_and_returns_its_response(string call)
    {
        await using var host = CreateHost(static token => RespondAsync(HttpStatusCode.OK, token));

        Assert.Equal("p1", await SendAsync(host, call));
        Assert.Equal(1, _sent);
    }

    [Theory]
    [InlineData("create", 1)]
    [InlineData("patch", 1)]
    [InlineData("get", 2)]
    public async Task Slow_failure_is_reported_with_the_number_of_attempts(string call, int attempts)
    {
        await using var host = CreateHost(static token => RespondAsync(HttpStatusCode.InternalServerError, token));

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => SendAsync(host, call));

        Assert.Equal((attempts, attempts), (_sent, exception.Attempts));
        Assert.Equal("broken", exception.ErrorMessage);
    }

    [Fact]
    public async Task Slow_create_with_a_cut_response_is_sent_once_and_reports_the_broken_connection()
    {
        await using var host = CreateHost(static async token =>
        {
            await Task.Delay(200, token);
            throw new HttpRequestException("broken", new IOException());
        });

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => SendAsync(host, "create"));

        Assert.Equal((1, 1), (_sent, exception.Attempts));
        Assert.Contains("the connection broke", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_with_a_refused_connection_is_sent_again_by_the_hedging_handler()
    {
        await using var host = CreateHost(async token =>
        {
            await Task.Delay(200, token);
            return _sent == 1
                ? throw new HttpRequestException("refused", new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused))
                : await RespondAsync(HttpStatusCode.OK, token);
        });

        Assert.Equal("p1", await SendAsync(host, "create"));
        Assert.Equal(2, _sent);
    }

    [Fact]
    public async Task Cancelled_create_ends_with_OperationCanceledException()
    {
        using var cancellation = new CancellationTokenSource();
        await using var host = CreateHost(async token =>
        {
            cancellation.CancelAfter(100);
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("not reached");
        });

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => SendAsync(host, "create", cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Equal(1, _sent);
    }

    [Fact]
    public async Task Create_that_a_handler_resends_after_a_success_returns_the_first_response()
    {
        var services = new ServiceCollection();
        Add(services, static token => RespondAsync(HttpStatusCode.OK, token)).AddHttpMessageHandler(static () => new ResendingHandler());
        await using var host = services.BuildServiceProvider();

        Assert.Equal("p1", await SendAsync(host, "create"));
        Assert.Equal(1, _sent);
    }

    [Fact]
    public async Task Response_to_a_create_is_limited_to_MaxResponseBytes()
    {
        await using var host = CreateHost(static token => RespondAsync(HttpStatusCode.OK, token), maxResponseBytes: 10);

        var exception = await Assert.ThrowsAsync<TavusContractException>(() => SendAsync(host, "create"));

        Assert.Contains("The response is larger than 10 bytes.", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<string?> SendAsync(ServiceProvider host, string call, CancellationToken cancellationToken = default)
    {
        var personas = host.GetRequiredService<IPersonasClient>();
        return call switch
        {
            "create" => (await personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "Be kind." }, cancellationToken)).PersonaId,
            "patch" => (await host.GetRequiredService<TavusClient>().SendAsync(HttpMethod.Patch, "/v2/personas/p1", body: RawJson.Parse("[]"), cancellationToken: cancellationToken)).Value.ToJsonElement().GetProperty("persona_id").GetString(),
            _ => (await personas.GetAsync("p1", cancellationToken)).PersonaId,
        };
    }

    private static async Task<HttpResponseMessage> RespondAsync(HttpStatusCode status, CancellationToken cancellationToken)
    {
        await Task.Delay(200, cancellationToken);
        return new HttpResponseMessage(status) { Content = new StringContent(status == HttpStatusCode.OK ? """{"persona_id":"p1"}""" : """{"error":"broken"}""") };
    }

    private ServiceProvider CreateHost(Func<CancellationToken, Task<HttpResponseMessage>> respond, long maxResponseBytes = 1000)
    {
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(static builder => builder.AddStandardHedgingHandler().Configure(static options => options.Hedging.Delay = TimeSpan.FromMilliseconds(20)));
        Add(services, respond, maxResponseBytes);
        return services.BuildServiceProvider();
    }

    private IHttpClientBuilder Add(ServiceCollection services, Func<CancellationToken, Task<HttpResponseMessage>> respond, long maxResponseBytes = 1000) => services
        .AddTavusClient(options => (options.ApiKey, options.MaxRetries, options.MaxResponseBytes) = ("key-of-a-test", 0, maxResponseBytes))
        .ConfigurePrimaryHttpMessageHandler(() => new Primary(this, respond));

    private sealed class Primary(HedgingTests test, Func<CancellationToken, Task<HttpResponseMessage>> respond) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref test._sent);
            return respond(cancellationToken);
        }
    }

    private sealed class ResendingHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }
}

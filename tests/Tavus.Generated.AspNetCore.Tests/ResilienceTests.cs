using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace Tavus.AspNetCore.Tests;

/// <summary>Many hosts add a resilience handler, which retries by a policy of its own, to every HttpClient. The Tavus client must keep its own rules for retries even then.</summary>
public class ResilienceTests
{
    private static readonly JsonPatch Patch = new JsonPatch().Remove(JsonPointer.Parse("/context"));

    private int _sent;

    [Theory]
    [InlineData("create")]
    [InlineData("patch")]
    public async Task Failed_create_or_patch_is_not_resent_by_the_resilience_handler(string call)
    {
        await using var host = CreateHost(static _ => Respond(HttpStatusCode.InternalServerError, """{"error":"broken"}"""));

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => SendAsync(host, call));

        Assert.Equal((1, 1), (_sent, exception.Attempts));
        Assert.Equal((HttpStatusCode.InternalServerError, "broken", "r1"), (exception.StatusCode, exception.ErrorMessage, exception.RequestId));
    }

    [Theory]
    [InlineData("create", 1)]
    [InlineData("patch", 1)]
    [InlineData("get", 4)]
    public async Task AttemptTimeout_of_the_resilience_handler_is_reported_as_a_timeout(string call, int attempts)
    {
        await using var host = CreateHost(
            static async token =>
            {
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("not reached");
            },
            static options =>
            {
                options.AttemptTimeout.Timeout = TimeSpan.FromMilliseconds(50);
                options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(1);
            });

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => SendAsync(host, call));

        Assert.True(exception.IsTimeout);
        Assert.Contains("the HttpClient or one of its handlers timed out", exception.Message, StringComparison.Ordinal);
        Assert.Equal((attempts, attempts), (_sent, exception.Attempts));
    }

    [Fact]
    public async Task Create_with_a_refused_connection_is_retried_by_the_resilience_handler()
    {
        await using var host = CreateHost(token => _sent == 1
            ? throw new HttpRequestException("refused", new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused))
            : Respond(HttpStatusCode.OK, """{"persona_id":"p1"}"""));

        await SendAsync(host, "create");

        Assert.Equal(2, _sent);
    }

    [Fact]
    public async Task Successful_create_is_sent_only_once_through_a_resilience_handler()
    {
        await using var host = CreateHost(static _ => Respond(HttpStatusCode.OK, """{"persona_id":"p1"}"""));

        await SendAsync(host, "create");

        Assert.Equal(1, _sent);
    }

    [Fact]
    public async Task Retries_of_client_and_resilience_handler_are_not_multiplied()
    {
        await using var host = CreateHost(static _ => Respond(HttpStatusCode.InternalServerError, ""), maxRetries: 2);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => SendAsync(host, "get"));

        Assert.Equal((4, 4), (_sent, exception.Attempts));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Custom_handler_runs_whether_added_for_all_HttpClients_or_for_the_Tavus_client(bool isDefault)
    {
        string? seen = null;
        var services = new ServiceCollection();
        if (isDefault)
        {
            services.ConfigureHttpClientDefaults(static builder => builder.AddHttpMessageHandler(static () => new HeaderHandler()));
        }

        var client = Add(services, request =>
        {
            seen = request.Headers.GetValues("x-host").Single();
            return Respond(HttpStatusCode.InternalServerError, "");
        });
        if (!isDefault)
        {
            client.AddHttpMessageHandler(static () => new HeaderHandler()).AddStandardResilienceHandler(static options => options.Retry.Delay = TimeSpan.Zero);
        }

        await using var host = services.BuildServiceProvider();
        await Assert.ThrowsAsync<TavusApiException>(() => SendAsync(host, "create"));

        Assert.Equal(("yes", 1), (seen, _sent));
    }

    private static Task SendAsync(ServiceProvider host, string call) => call switch
    {
        "create" => host.GetRequiredService<IPersonasClient>().CreateAsync(new CreatePersonaRequest { SystemPrompt = "Be kind." }),
        "patch" => host.GetRequiredService<IPersonasClient>().PatchAsync("p1", Patch),
        _ => host.GetRequiredService<IPersonasClient>().GetAsync("p1"),
    };

    private static Task<HttpResponseMessage> Respond(HttpStatusCode status, string body) => Task.FromResult(new HttpResponseMessage(status)
    {
        Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
        Headers = { { "x-request-id", "r1" } },
    });

    private ServiceProvider CreateHost(Func<CancellationToken, Task<HttpResponseMessage>> respond, Action<HttpStandardResilienceOptions>? configure = null, int maxRetries = 0)
    {
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(builder => builder.AddStandardResilienceHandler(options =>
        {
            options.Retry.Delay = TimeSpan.Zero;
            configure?.Invoke(options);
        }));
        services.AddTavusClient(options => (options.ApiKey, options.MaxRetries) = ("key-of-a-test", maxRetries)).ConfigurePrimaryHttpMessageHandler(() => new Primary(this, (_, token) => respond(token)));
        return services.BuildServiceProvider();
    }

    private IHttpClientBuilder Add(ServiceCollection services, Func<HttpRequestMessage, Task<HttpResponseMessage>> respond) => services
        .AddTavusClient(static options => (options.ApiKey, options.MaxRetries) = ("key-of-a-test", 0))
        .ConfigurePrimaryHttpMessageHandler(() => new Primary(this, (request, _) => respond(request)));

    private sealed class Primary(ResilienceTests test, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> respond) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            test._sent++;
            return respond(request, cancellationToken);
        }
    }

    private sealed class HeaderHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("x-host", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}

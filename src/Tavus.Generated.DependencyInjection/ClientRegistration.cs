using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using Tavus.Transport;

namespace Tavus.DependencyInjection;

/// <summary>A client in a service collection, and what it sends with.</summary>
/// <param name="name">The name of its options.</param>
internal sealed class ClientRegistration(string name)
{
    private readonly string _httpClientName = name.Length == 0 ? "Tavus" : $"Tavus.{name}";

    /// <summary>A service with the key null is one without a key.</summary>
    private readonly string? _serviceKey = name.Length == 0 ? null : name;

    public IHttpClientBuilder AddTo(IServiceCollection services)
    {
        var httpClient = services.AddHttpClient(_httpClientName);

        // Once only: a second time would undo what the caller has changed by the builder, such as the primary handler.
        if (!services.Any(service => service.ServiceType == typeof(ClientHandler) && Equals(service.ServiceKey, _serviceKey)))
        {
            AddOptions(services);
            Configure(httpClient);
            services.AddKeyedSingleton(_serviceKey, (provider, _) => new ClientHandler(DefaultHandler.CreateHandler(OptionsOf(provider).BaseUrl)));
            services.TryAddKeyedSingleton(_serviceKey, (provider, _) => CreateClient(provider));
            ResourceClients.AddTo(services, _serviceKey);
        }

        return httpClient;
    }

    /// <summary>Gets a service by its key. Not every container supports keyed services, so null requests one without a key.</summary>
    public static T Get<T>(IServiceProvider provider, object? serviceKey)
        where T : notnull => serviceKey is null ? provider.GetRequiredService<T>() : provider.GetRequiredKeyedService<T>(serviceKey);

    private void AddOptions(IServiceCollection services)
    {
        services.AddOptions<TavusClientOptions>(name)
            .PostConfigure<IServiceProvider>((options, provider) => EnvironmentFallback.Complete(options, name, provider))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<TavusClientOptions>>(new OptionsValidation(name));
    }

    private void Configure(IHttpClientBuilder httpClient)
    {
        // The client keeps the time itself, and its one handler renews connections. The factory's log redacts headers in its text only: what it
        // hands to structured loggers, at Trace, are their values.
        httpClient
            .RemoveAllLoggers()
            .ConfigureHttpClient(Prepare)
            .ConfigurePrimaryHttpMessageHandler(provider => Get<ClientHandler>(provider, _serviceKey).Handler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);

        // After all else: within all other handlers, and for callers who turn that log on again and have it show headers.
        httpClient.Services.PostConfigure<HttpClientFactoryOptions>(_httpClientName, static options =>
        {
            options.HttpMessageHandlerBuilderActions.Add(static builder => builder.AdditionalHandlers.Add(new SendOnceHandler()));
            var isSecret = options.ShouldRedactHeaderValue;
            options.ShouldRedactHeaderValue = header => Sender.KeyHeader.Equals(header, StringComparison.OrdinalIgnoreCase) || isSecret(header);
        });
    }

    private static void Prepare(HttpClient httpClient)
    {
        httpClient.Timeout = Timeout.InfiniteTimeSpan;
#if !NETSTANDARD2_0
        httpClient.DefaultRequestVersion = System.Net.HttpVersion.Version20;
#endif
    }

    private TavusClient CreateClient(IServiceProvider provider) =>
        new(OptionsOf(provider), provider.GetRequiredService<IHttpClientFactory>().CreateClient(_httpClientName), sendsOnce: true);

    private TavusClientOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<TavusClientOptions>>().Get(name);
}

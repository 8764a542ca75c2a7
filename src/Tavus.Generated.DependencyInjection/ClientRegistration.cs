using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using Tavus.Transport;

namespace Tavus.DependencyInjection;

/// <summary>Registers a client and its HttpClient in a service collection.</summary>
/// <param name="name">The name of the client's options.</param>
internal sealed class ClientRegistration(string name)
{
    private readonly string _httpClientName = name.Length == 0 ? "Tavus" : $"Tavus.{name}";

    /// <summary>The service key of the registrations; null for registrations without a key.</summary>
    private readonly string? _serviceKey = name.Length == 0 ? null : name;

    public IHttpClientBuilder AddTo(IServiceCollection services)
    {
        var httpClient = services.AddHttpClient(_httpClientName);

        // Configures the builder only once: a second time would undo the caller's changes to it, such as the primary handler.
        if (!services.Any(service => service.ServiceType == typeof(ClientHandlers) && Equals(service.ServiceKey, _serviceKey)))
        {
            AddOptions(services);
            Configure(httpClient);
            services.AddKeyedSingleton(_serviceKey, static (_, _) => new ClientHandlers());
            services.TryAddKeyedSingleton(_serviceKey, (provider, _) => CreateClient(provider));
            ResourceClients.AddTo(services, _serviceKey);
        }

        return httpClient;
    }

    /// <summary>Gets a service by its key. If the key is null, does not use the keyed methods, since not every container supports keyed services.</summary>
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
        httpClient

            // The factory's log redacts headers only in its text: at Trace level, structured loggers receive the unredacted values.
            .RemoveAllLoggers()
            .ConfigureHttpClient(Prepare)
            .ConfigurePrimaryHttpMessageHandler(provider => Get<ClientHandlers>(provider, _serviceKey).Add(DefaultHandler.Create(OptionsOf(provider).BaseUrl)))

            // The handler renews its connections itself.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);

        // Runs after the caller's configuration, so that SendOnceHandler is the innermost handler and no caller can turn off redaction of the key.
        httpClient.Services.PostConfigure<HttpClientFactoryOptions>(_httpClientName, static options =>
        {
            options.HttpMessageHandlerBuilderActions.Add(static builder => builder.AdditionalHandlers.Add(new SendOnceHandler()));
            var isSecret = options.ShouldRedactHeaderValue;
            options.ShouldRedactHeaderValue = header => Sender.KeyHeader.Equals(header, StringComparison.OrdinalIgnoreCase) || isSecret(header);
        });
    }

    private static void Prepare(HttpClient httpClient)
    {
        // The client has its own timeouts.
        httpClient.Timeout = Timeout.InfiniteTimeSpan;
#if !NETSTANDARD2_0
        httpClient.DefaultRequestVersion = System.Net.HttpVersion.Version20;
#endif
    }

    private TavusClient CreateClient(IServiceProvider provider) =>
        new(OptionsOf(provider), provider.GetRequiredService<IHttpClientFactory>().CreateClient(_httpClientName), sendsOnce: true);

    private TavusClientOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<TavusClientOptions>>().Get(name);
}

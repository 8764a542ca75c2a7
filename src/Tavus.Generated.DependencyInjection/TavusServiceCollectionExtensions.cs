using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Tavus;
using Tavus.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="TavusClient"/> and the client of each resource, such as <see cref="IPersonasClient"/>, to a service collection.</summary>
/// <remarks>
/// <para>All clients are singletons. They are created from the <see cref="TavusClientOptions"/> when the first of them is resolved; later
/// changes of a configuration have no effect. Disposing the container disposes the client and closes its connections.</para>
/// <para>You can call these methods more than once: each call sets options, the last call wins, and the client is registered only once. <c>Configure&lt;TavusClientOptions&gt;</c>
/// sets options as well. The client uses the <c>ILoggerFactory</c> and the <see cref="TimeProvider"/> of the container,
/// unless the options set others.</para>
/// <para>Invalid options, such as a missing key, cause an <see cref="OptionsValidationException"/> when the host starts or, without a host, when the client is resolved. The message says what to set, and never shows a key. A primary handler of your own must not follow redirects, because a redirect could send the key to another host. If the handler follows redirects, resolving the client throws an <see cref="ArgumentException"/>.</para>
/// <para>Requests go through <see cref="IHttpClientFactory"/>. With the returned <see cref="IHttpClientBuilder"/> you can add handlers, or
/// replace the primary handler, for example by a stub in tests. Even if handlers retry, a request that may have taken effect
/// (POST, PATCH) is sent once, and the call ends with the outcome of that attempt. The factory's own log is off: at Trace level,
/// structured loggers would receive the unmasked key. <c>AddDefaultLogger()</c> turns the log on. The text of this log always masks the
/// key, even if you configure the log to show headers.</para>
/// </remarks>
public static class TavusServiceCollectionExtensions
{
    /// <summary>Adds the client. If the options have no key, the client uses the environment variable <c>TAVUS_API_KEY</c>. In this case it also uses the address in <c>TAVUS_BASE_URL</c>, unless the options set an address.</summary>
    /// <param name="services">The services to add the client to.</param>
    /// <param name="configure">Sets options. Default: null, no change.</param>
    /// <returns>The builder of the HttpClient that sends the requests. Its name is <c>Tavus</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <example><code>services.AddTavusClient(options => options.MaxRetries = 5);</code></example>
    public static IHttpClientBuilder AddTavusClient(this IServiceCollection services, Action<TavusClientOptions>? configure = null) =>
        Add(services, Options.Options.DefaultName, configure);

    /// <summary>Adds the client, with options from a configuration. If the configuration has no key, the key is read from the environment, as in the overload without a configuration.</summary>
    /// <param name="services">The services to add the client to.</param>
    /// <param name="section">Contains options by their names, such as <c>ApiKey</c> or <c>TotalTimeout</c> (<c>00:01:40</c>). An empty value is treated as missing. An invalid value, or a value under an unknown name, causes an <see cref="OptionsValidationException"/>, which shows only the name. Subsections with unknown names are ignored.</param>
    /// <returns>The builder of the HttpClient that sends the requests. Its name is <c>Tavus</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>services.AddTavusClient(configuration.GetSection("Tavus"));</code></example>
    public static IHttpClientBuilder AddTavusClient(this IServiceCollection services, IConfiguration section) =>
        Add(services, Options.Options.DefaultName, Binding(section, Options.Options.DefaultName));

    /// <summary>Adds a named client as keyed services, for applications that need several clients. Its options must contain an API key: the key in the environment is not used, because that key may be for another account.</summary>
    /// <param name="services">The services to add the client to.</param>
    /// <param name="name">The name of the client: the service key, and the name of its options. The name appears in logs, so it must not be the API key.</param>
    /// <param name="configure">Sets options. Default: null, no change.</param>
    /// <returns>The builder of the HttpClient that sends the requests. Its name is <c>Tavus.</c> followed by <paramref name="name"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <example><code>services.AddKeyedTavusClient("sales", options => options.ApiKey = key);</code></example>
    public static IHttpClientBuilder AddKeyedTavusClient(this IServiceCollection services, string name, Action<TavusClientOptions>? configure = null) =>
        Add(services, Checked(name), configure);

    /// <summary>Adds a named client as keyed services, with options from a configuration, for applications that need several clients. Its options must contain an API key: the key in the environment is not used, because that key may be for another account.</summary>
    /// <param name="services">The services to add the client to.</param>
    /// <param name="name">The name of the client: the service key, and the name of its options. The name appears in logs, so it must not be the API key.</param>
    /// <param name="section">Contains options by their names, such as <c>ApiKey</c> or <c>TotalTimeout</c> (<c>00:01:40</c>). An empty value is treated as missing. An invalid value, or a value under an unknown name, causes an <see cref="OptionsValidationException"/>, which shows only the name. Subsections with unknown names are ignored.</param>
    /// <returns>The builder of the HttpClient that sends the requests. Its name is <c>Tavus.</c> followed by <paramref name="name"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <example><code>services.AddKeyedTavusClient("sales", configuration.GetSection("Tavus:Sales"));</code></example>
    public static IHttpClientBuilder AddKeyedTavusClient(this IServiceCollection services, string name, IConfiguration section) =>
        Add(services, Checked(name), Binding(section, name));

    private static IHttpClientBuilder Add(IServiceCollection services, string name, Action<TavusClientOptions>? configure)
    {
        if (configure is not null)
        {
            services.Configure(name, configure);
        }

        return new ClientRegistration(name).AddTo(services);
    }

    private static Action<TavusClientOptions> Binding(IConfiguration section, string name)
    {
        Guard.NotNull(section);
        return options => ConfigurationBinding.Bind(section, options, name);
    }

    private static string Checked(string name)
    {
        Guard.NotNull(name);
        return name.Length > 0 ? name : throw new ArgumentException("The name is empty. To add a client without a name, call AddTavusClient.", nameof(name));
    }
}

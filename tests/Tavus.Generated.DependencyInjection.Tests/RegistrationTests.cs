using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Tavus.Testing;

namespace Tavus.DependencyInjection.Tests;

/// <summary>Tests which services the first and the second call of AddTavusClient add.</summary>
public class RegistrationTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public async Task TavusClient_and_IPersonasClient_are_registered_as_singletons()
    {
        var services = new ServiceCollection();
        services.AddTavusClient(static options => options.ApiKey = "any");
        await using var provider = services.BuildServiceProvider(Strict);
        await using var scope = provider.CreateAsyncScope();

        var client = provider.GetRequiredService<TavusClient>();

        Assert.Same(client, scope.ServiceProvider.GetRequiredService<TavusClient>());
        Assert.Same(client.Personas, scope.ServiceProvider.GetRequiredService<IPersonasClient>());
    }

    [Fact]
    public async Task Options_of_repeated_AddTavusClient_calls_are_combined_and_later_values_win()
    {
        var services = new ServiceCollection();
        services.Configure<TavusClientOptions>(static options => (options.ApiKey, options.MaxRetries) = ("first", 5));
        services.AddTavusClient(static options => options.ApiKey = "second");
        services.AddTavusClient();
        services.AddTavusClient(static options => options.AttemptTimeout = TimeSpan.FromSeconds(7));
        services.Configure<TavusClientOptions>(static options => options.ApiKey += "+last");
        await using var provider = services.BuildServiceProvider(Strict);

        var options = provider.GetRequiredService<IOptionsMonitor<TavusClientOptions>>().CurrentValue;

        Assert.Equal(("second+last", 5, TimeSpan.FromSeconds(7)), (options.ApiKey, options.MaxRetries, options.AttemptTimeout));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("sales")]
    public void Second_registration_of_a_client_adds_no_duplicate_services(string? name)
    {
        var services = new ServiceCollection();
        Add(services, name);
        var once = services.ToArray();

        Add(services, name);

        // Each call of AddHttpClient registers StartupValidatorOptions and, with Microsoft.Extensions.Options 8.0.0, also IStartupValidator.
        Assert.All(services.Except(once), static service => Assert.Matches(@"StartupValidatorOptions\]$|\.IStartupValidator$", service.ServiceType.ToString()));
    }

    [Fact]
    public async Task Second_AddTavusClient_call_keeps_the_primary_handler_of_the_caller()
    {
        using var stub = new TavusStub();
        var services = new ServiceCollection();
        services.AddTavusClient().ConfigurePrimaryHttpMessageHandler(() => stub);
        services.AddTavusClient(static options => options.ApiKey = TavusStub.ApiKey);
        await using var provider = services.BuildServiceProvider(Strict);

        await provider.GetRequiredService<IPersonasClient>().GetAsync("p5317866");

        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task AddTavusClient_keeps_an_IPersonasClient_registered_by_the_caller()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        var services = new ServiceCollection();
        services.AddSingleton(client.Personas);
        services.AddTavusClient(static options => options.ApiKey = "any");
        await using var provider = services.BuildServiceProvider(Strict);

        Assert.Same(client.Personas, provider.GetRequiredService<IPersonasClient>());
    }

    [Fact]
    public void AddTavusClient_with_null_services_or_section_throws_ArgumentNullException()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>("services", static () => TavusServiceCollectionExtensions.AddTavusClient(null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddTavusClient(section: null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddKeyedTavusClient("sales", section: null!));
    }

    private static void Add(ServiceCollection services, string? name) =>
        _ = name is null ? services.AddTavusClient() : services.AddKeyedTavusClient(name);
}

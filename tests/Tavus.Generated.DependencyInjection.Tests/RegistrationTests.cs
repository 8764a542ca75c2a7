using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Tavus.Testing;

namespace Tavus.DependencyInjection.Tests;

/// <summary>The services that a call adds, and those that a second call adds.</summary>
public class RegistrationTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public async Task The_client_and_its_personas_are_singletons()
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
    public async Task Calls_add_to_the_options_and_a_later_one_wins()
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
    public void A_second_call_registers_nothing_again(string? name)
    {
        var services = new ServiceCollection();
        Add(services, name);
        var once = services.ToArray();

        Add(services, name);

        // AddHttpClient registers the first each time; with Microsoft.Extensions.Options 8.0.0 also the second.
        Assert.All(services.Except(once), static service => Assert.Matches(@"StartupValidatorOptions\]$|\.IStartupValidator$", service.ServiceType.ToString()));
    }

    [Fact]
    public async Task A_second_call_leaves_the_handler_that_the_caller_has_chosen()
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
    public async Task Personas_of_the_callers_own_stay()
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
    public void Without_services_or_a_section_there_is_an_error()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>("services", static () => TavusServiceCollectionExtensions.AddTavusClient(null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddTavusClient(section: null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddKeyedTavusClient("sales", section: null!));
    }

    private static void Add(ServiceCollection services, string? name) =>
        _ = name is null ? services.AddTavusClient() : services.AddKeyedTavusClient(name);
}

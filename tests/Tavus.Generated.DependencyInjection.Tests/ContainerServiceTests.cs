using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Tavus.DependencyInjection.Tests;

/// <summary>Tests options that come from services of the container.</summary>
public class ContainerServiceTests
{
    [Fact]
    public void Options_get_LoggerFactory_and_TimeProvider_from_the_container()
    {
        var clock = new StoppedClock();
        using var provider = Provide(services => services.AddSingleton<TimeProvider>(clock));

        var options = OptionsOf(provider);

        Assert.Same(provider.GetRequiredService<ILoggerFactory>(), options.LoggerFactory);
        Assert.Same(clock, options.TimeProvider);
    }

    [Fact]
    public void LoggerFactory_and_TimeProvider_set_in_options_override_the_container()
    {
        var clock = new StoppedClock();
        using var provider = Provide(services => services
            .AddSingleton<TimeProvider>(new StoppedClock())
            .Configure<TavusClientOptions>(options => (options.LoggerFactory, options.TimeProvider) = (NullLoggerFactory.Instance, clock)));

        var options = OptionsOf(provider);

        Assert.Same(NullLoggerFactory.Instance, options.LoggerFactory);
        Assert.Same(clock, options.TimeProvider);
    }

    [Fact]
    public void TimeProvider_is_the_system_clock_if_the_container_has_none()
    {
        using var provider = Provide(static _ => { });

        Assert.Same(TimeProvider.System, OptionsOf(provider).TimeProvider);
    }

    private static ServiceProvider Provide(Action<ServiceCollection> add)
    {
        var services = new ServiceCollection();
        services.AddTavusClient(static options => options.ApiKey = "any");
        add(services);
        return services.BuildServiceProvider();
    }

    private static TavusClientOptions OptionsOf(ServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<TavusClientOptions>>().CurrentValue;

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
    }
}

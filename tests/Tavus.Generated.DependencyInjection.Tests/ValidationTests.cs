using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Tavus.DependencyInjection.Tests;

/// <summary>Invalid options are reported when the host starts or, without a host, when the client is resolved.</summary>
public class ValidationTests
{
    private const string Key = "s3cr3t";

    public static TheoryData<string, Action<TavusClientOptions>> Mistakes => new()
    {
        { "ApiKey", static options => options.ApiKey = Key + " " },
        { "BaseUrl", static options => options.BaseUrl = new Uri("http://example.com") },
        { "BaseUrl", static options => options.BaseUrl = new Uri($"https://user:{Key}@example.com") },
        { "BaseUrl", static options => options.BaseUrl = null! },
        { "AttemptTimeout", static options => options.AttemptTimeout = TimeSpan.Zero },
        { "MaxRetries", static options => options.MaxRetries = -1 },
    };

    [Theory]
    [MemberData(nameof(Mistakes), DisableDiscoveryEnumeration = true)]
    public void Invalid_option_is_named_without_secrets_at_startup_and_at_resolution(string option, Action<TavusClientOptions> mistake)
    {
        var services = new ServiceCollection();
        services.AddKeyedTavusClient("sales", static options => options.ApiKey = Key);
        services.AddKeyedTavusClient("sales", mistake);
        using var provider = services.BuildServiceProvider();

        Action[] times =
        [
            provider.GetRequiredService<IStartupValidator>().Validate,
            () => provider.GetRequiredKeyedService<TavusClient>("sales"),
            () => provider.GetRequiredKeyedService<IPersonasClient>("sales"),
            () => provider.GetRequiredService<IHttpClientFactory>().CreateClient("Tavus.sales"),
        ];

        Assert.All(times, time =>
        {
            var exception = Assert.Throws<OptionsValidationException>(time);
            Assert.StartsWith($"Tavus client 'sales': TavusClientOptions.{option} cannot be used: ", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Key, exception.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Invalid_options_of_one_client_do_not_affect_another_client()
    {
        var services = new ServiceCollection();
        services.AddTavusClient(static options => options.ApiKey = Key);
        services.AddKeyedTavusClient("sales", static options => (options.ApiKey, options.MaxRetries) = (Key, 99));
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<TavusClient>("sales"));

        Assert.NotNull(provider.GetRequiredService<TavusClient>());
        Assert.StartsWith("Tavus client 'sales': ", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }
}

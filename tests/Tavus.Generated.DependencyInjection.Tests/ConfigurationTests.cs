using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Tavus.DependencyInjection.Tests;

/// <summary>Tests options from a section of the configuration.</summary>
public class ConfigurationTests
{
    private const string Key = "s3cr3t";

    /// <summary>For each option, a value other than the default, and its text in the configuration.</summary>
    private static readonly Dictionary<string, (string Text, object Value)> Settings = new()
    {
        ["ApiKey"] = (Key, Key),
        ["BaseUrl"] = ("https://example.com/tavus", new Uri("https://example.com/tavus")),
        ["AllowInsecureHttp"] = ("true", true),
        ["AttemptTimeout"] = ("00:00:07.5", TimeSpan.FromSeconds(7.5)),
        ["TotalTimeout"] = ("-00:00:00.001", Timeout.InfiniteTimeSpan),
        ["MaxRetries"] = ("7", 7),
        ["MaxRetryAfter"] = ("00:02", TimeSpan.FromMinutes(2)),
        ["MaxResponseBytes"] = ("1048576", 1048576L),
        ["ResponseValidation"] = ("strict", ResponseValidation.Strict),
    };

    private static PropertyInfo[] Properties =>
        [.. typeof(TavusClientOptions).GetProperties().Where(static property => property.Name is not ("ApiKeyProvider" or "LoggerFactory" or "TimeProvider"))];

    [Fact]
    public void Configuration_section_sets_every_option_that_text_can_express()
    {
        var options = Bind([.. Settings.Select(static setting => (setting.Key, setting.Value.Text))]);

        Assert.Equal(
            Properties.Select(static property => (property.Name, (object?)Settings[property.Name].Value)),
            Properties.Select(property => (property.Name, property.GetValue(options))));
    }

    [Fact]
    public void Configuration_ignores_the_letter_case_of_names_and_empty_values_and_nested_sections()
    {
        var options = Bind(("apikey", Key), ("BaseUrl", ""), ("AttemptTimeout", null), ("Sales:ApiKey", "another"));

        Assert.Equal((Key, TavusClientOptions.DefaultBaseUrl, TimeSpan.FromSeconds(100)), (options.ApiKey, options.BaseUrl, options.AttemptTimeout));
    }

    [Theory]
    [InlineData("MaxRetrys", "5", "Tavus:MaxRetrys is not a setting. The settings are ApiKey, BaseUrl, AllowInsecureHttp, AttemptTimeout,")]
    [InlineData("LoggerFactory", "5", "Tavus:LoggerFactory is not a setting")]
    [InlineData("BaseUrl", Key, "Tavus:BaseUrl must be an absolute URL.")]
    [InlineData("AttemptTimeout", Key, "Tavus:AttemptTimeout must be a time, such as 00:01:40, or 1.00:00:00 for a day.")]
    [InlineData("TotalTimeout", "30", "Tavus:TotalTimeout must be a time, such as 00:01:40, or 1.00:00:00 for a day.")]
    [InlineData("MaxRetryAfter", "00:99", "Tavus:MaxRetryAfter must be a time, such as 00:01:40, or 1.00:00:00 for a day.")]
    [InlineData("TotalTimeout", "24:00:00", "Tavus:TotalTimeout must be a time, such as 00:01:40, or 1.00:00:00 for a day.")]
    [InlineData("MaxRetryAfter", "1:00:00:00", "Tavus:MaxRetryAfter must be a time, such as 00:01:40, or 1.00:00:00 for a day.")]
    [InlineData("MaxRetries", "1.5", "Tavus:MaxRetries must be a whole number.")]
    [InlineData("MaxRetries", "4294967296", "TavusClientOptions.MaxRetries cannot be used: it must be from 0 to 10.")]
    [InlineData("MaxRetries", "-4294967295", "TavusClientOptions.MaxRetries cannot be used: it must be from 0 to 10.")]
    [InlineData("MaxResponseBytes", Key, "Tavus:MaxResponseBytes must be a whole number.")]
    [InlineData("AttemptTimeout:Seconds", "30", "Tavus:AttemptTimeout must be a value, not a section.")]
    [InlineData("ResponseValidation", Key, "Tavus:ResponseValidation must be Tolerant or Strict.")]
    [InlineData("AllowInsecureHttp", "1", "Tavus:AllowInsecureHttp must be true or false.")]
    [InlineData("ApiKey", Key + "\nx", "TavusClientOptions.ApiKey cannot be used")]
    [InlineData("ResponseValidation", "7", "Tavus:ResponseValidation must be Tolerant or Strict.")]
    [InlineData("ResponseValidation", "Tolerant,Strict", "Tavus:ResponseValidation must be Tolerant or Strict.")]
    public void Invalid_setting_throws_OptionsValidationException_that_shows_no_secret(string name, string value, string error)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Bind(("ApiKey", Key), (name, value)));

        Assert.StartsWith(error, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void BaseUrl_without_a_host_is_not_an_absolute_URL_on_any_operating_system()
    {
        var exception = Assert.Throws<OptionsValidationException>(static () => Bind(("ApiKey", Key), ("BaseUrl", "/v2")));

        Assert.Contains("BaseUrl", exception.Message, StringComparison.Ordinal);
        Assert.Contains("must be an absolute URL", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("23:59:59", 86_399)]
    [InlineData("1.00:00:00", 86_400)]
    public void Configured_time_is_in_hours_minutes_and_seconds_with_optional_days(string text, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Bind(("ApiKey", Key), ("TotalTimeout", text)).TotalTimeout);

    [Fact]
    public void Keyed_client_reads_its_own_section_and_an_error_contains_the_name_of_the_client()
    {
        var services = new ServiceCollection();
        var configuration = Configure(("Sales:ApiKey", Key), ("Support:MaxRetries", "many"));
        services.AddKeyedTavusClient("sales", configuration.GetSection("Tavus:Sales"));
        services.AddKeyedTavusClient("support", configuration.GetSection("Tavus:Support"));
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<TavusClientOptions>>();

        var exception = Assert.Throws<OptionsValidationException>(() => options.Get("support"));

        Assert.Equal(Key, options.Get("sales").ApiKey);
        Assert.StartsWith("Tavus client 'support': Tavus:Support:MaxRetries must be a whole number", exception.Message, StringComparison.Ordinal);
        Assert.Equal("support", exception.OptionsName);
    }

    [Fact]
    public void Options_from_code_and_configuration_are_applied_in_order_of_registration()
    {
        var services = new ServiceCollection();
        services.AddTavusClient(static options => (options.ApiKey, options.MaxRetries) = ("first", 1));
        services.AddTavusClient(Configure(("MaxRetries", "2"), ("AttemptTimeout", "00:00:02")).GetSection("Tavus"));
        services.AddTavusClient(static options => options.AttemptTimeout *= 2);
        using var provider = services.BuildServiceProvider();

        var options = provider.GetRequiredService<IOptionsMonitor<TavusClientOptions>>().CurrentValue;

        Assert.Equal(("first", 2, TimeSpan.FromSeconds(4)), (options.ApiKey, options.MaxRetries, options.AttemptTimeout));
    }

    private static TavusClientOptions Bind(params (string Name, string? Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddTavusClient(Configure(settings).GetSection("Tavus"));
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<TavusClientOptions>>().CurrentValue;
    }

    private static IConfigurationRoot Configure(params (string Name, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.ToLookup(static setting => $"Tavus:{setting.Name}", static setting => setting.Value).ToDictionary(static setting => setting.Key, static setting => setting.Last()))
        .Build();
}

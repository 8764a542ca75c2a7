using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Tavus.DependencyInjection;

/// <summary>Reads options from a configuration. By hand: the binder of .NET passes over misspelt names, takes 30 for 30 days, and shows values in its errors.</summary>
internal static class ConfigurationBinding
{
    private static readonly Dictionary<string, Action<TavusClientOptions, string>> Settings = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(TavusClientOptions.ApiKey)] = static (options, text) => options.ApiKey = text,
        [nameof(TavusClientOptions.BaseUrl)] = static (options, text) => options.BaseUrl = Url(text),
        [nameof(TavusClientOptions.Timeout)] = static (options, text) => options.Timeout = Time(text),
        [nameof(TavusClientOptions.TotalTimeout)] = static (options, text) => options.TotalTimeout = Time(text),
        [nameof(TavusClientOptions.MaxRetries)] = static (options, text) => options.MaxRetries = (int)Number(text, int.MaxValue),
        [nameof(TavusClientOptions.MaxRetryAfter)] = static (options, text) => options.MaxRetryAfter = Time(text),
        [nameof(TavusClientOptions.MaxResponseBytes)] = static (options, text) => options.MaxResponseBytes = Number(text, long.MaxValue),
        [nameof(TavusClientOptions.Contract)] = static (options, text) => options.Contract = Contract(text),
    };

    public static void Bind(IConfiguration section, TavusClientOptions options, string name)
    {
        foreach (var setting in section.GetChildren().Where(static setting => !string.IsNullOrEmpty(setting.Value)))
        {
            if (!Settings.TryGetValue(setting.Key, out var set))
            {
                throw InvalidOptions.Because($"{setting.Path} is not among the settings, which are {string.Join(", ", Settings.Keys)}.", name);
            }

            try
            {
                set(options, setting.Value!);
            }
            catch (FormatException exception)
            {
                throw InvalidOptions.Because($"{setting.Path} must be {exception.Message}.", name);
            }
        }
    }

    private static Uri Url(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : throw new FormatException("an absolute URL");

    private static TimeSpan Time(string text) =>
        text.IndexOf(':') >= 0 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : throw new FormatException("a time, such as 00:01:40");

    private static long Number(string text, long max) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= max ? number : throw new FormatException($"a whole number from 0 to {max}");

    private static ResponseContract Contract(string text) =>
        Enum.TryParse<ResponseContract>(text, ignoreCase: true, out var contract) ? contract : throw new FormatException("Tolerant or Strict");
}

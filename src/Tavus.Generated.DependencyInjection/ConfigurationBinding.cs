using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Tavus.DependencyInjection;

/// <summary>Reads options from a configuration. The binder of .NET would ignore misspelt names, read 30 as 30 days, and show values in its errors.</summary>
internal static class ConfigurationBinding
{
    private static readonly Dictionary<string, Action<TavusClientOptions, string>> Settings = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(TavusClientOptions.ApiKey)] = static (options, text) => options.ApiKey = text.Trim(),
        [nameof(TavusClientOptions.BaseUrl)] = static (options, text) => options.BaseUrl = Url(text),
        [nameof(TavusClientOptions.AllowInsecureHttp)] = static (options, text) => options.AllowInsecureHttp = bool.TryParse(text, out var allow) ? allow : throw new FormatException("must be true or false"),
        [nameof(TavusClientOptions.AttemptTimeout)] = static (options, text) => options.AttemptTimeout = Time(text),
        [nameof(TavusClientOptions.TotalTimeout)] = static (options, text) => options.TotalTimeout = Time(text),
        [nameof(TavusClientOptions.MaxRetries)] = static (options, text) => options.MaxRetries = (int)Math.Max(int.MinValue, Math.Min(int.MaxValue, Number(text))),
        [nameof(TavusClientOptions.MaxRetryAfter)] = static (options, text) => options.MaxRetryAfter = Time(text),
        [nameof(TavusClientOptions.MaxResponseBytes)] = static (options, text) => options.MaxResponseBytes = Number(text),
        [nameof(TavusClientOptions.ResponseValidation)] = static (options, text) => options.ResponseValidation = Validation(text),
    };

    public static void Bind(IConfiguration section, TavusClientOptions options, string name)
    {
        foreach (var setting in section.GetChildren())
        {
            try
            {
                Set(setting, options);
            }
            catch (FormatException exception)
            {
                throw OptionsErrors.Because($"{setting.Path} {exception.Message}.", name);
            }
        }
    }

    /// <exception cref="FormatException">The setting cannot be used. The message completes a sentence that starts with the path of the setting.</exception>
    private static void Set(IConfigurationSection setting, TavusClientOptions options)
    {
        Settings.TryGetValue(setting.Key, out var set);
        if (setting.Value is { Length: > 0 } text)
        {
            if (set is null)
            {
                throw new FormatException($"is not a setting. The settings are {string.Join(", ", Settings.Keys)}");
            }

            set(options, text);
        }
        else if (set is not null && setting.GetChildren().Any())
        {
            // Only a section with the name of a setting is an error: other sections may belong to other clients or libraries.
            throw new FormatException("must be a value, not a section");
        }
    }

    private static Uri Url(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : throw new FormatException("must be an absolute URL");

    /// <summary>Reads only the constant format "c": TimeSpan.Parse would read 24:00:00 as 24 days.</summary>
    private static TimeSpan Time(string text) =>
        text.IndexOf(':') >= 0 && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var time) ? time : throw new FormatException("must be a time, such as 00:01:40, or 1.00:00:00 for a day");

    /// <summary>Reads a whole number. Its range is checked later, together with all other options.</summary>
    private static long Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException("must be a whole number");

    /// <summary>Reads only single names: Enum.Parse would also read a number, or the list "Tolerant,Strict".</summary>
    private static ResponseValidation Validation(string text) => text.Trim().ToUpperInvariant() switch
    {
        "TOLERANT" => ResponseValidation.Tolerant,
        "STRICT" => ResponseValidation.Strict,
        _ => throw new FormatException("must be Tolerant or Strict"),
    };
}

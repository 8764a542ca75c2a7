using Microsoft.Extensions.Options;
using Tavus.Transport;

namespace Tavus.DependencyInjection;

/// <summary>Checks the options when the host starts, with the same rules as the client.</summary>
internal sealed class OptionsValidation(string name) : IValidateOptions<TavusClientOptions>
{
    private const string ApiKey = $"{nameof(TavusClientOptions)}.{nameof(TavusClientOptions.ApiKey)}";

    public ValidateOptionsResult Validate(string? optionsName, TavusClientOptions options) =>
        optionsName != name ? ValidateOptionsResult.Skip
        : Problem(options) is { } problem ? ValidateOptionsResult.Fail(OptionsErrors.Describe(problem, name))
        : ValidateOptionsResult.Success;

    private string? Problem(TavusClientOptions options)
    {
        if (!options.HasKey)
        {
            return name == Options.DefaultName
                ? $"No API key: set {ApiKey} (Tavus:ApiKey in the configuration, if bound as in the README), or the environment variable {TavusEnvironment.ApiKey}."
                : $"No API key: set {ApiKey}.";
        }

        try
        {
            _ = new TransportSettings(options);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Tavus.DependencyInjection;

/// <summary>Completes the options of a client from the container. For the client without a name, also uses environment variables.</summary>
internal static class EnvironmentFallback
{
    public static void Complete(TavusClientOptions options, string name, IServiceProvider provider)
    {
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (ReferenceEquals(options.TimeProvider, TimeProvider.System))
        {
            options.TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        }

        // Only the client without a name uses the environment: named clients may be for other accounts.
        if (name != Options.DefaultName)
        {
            return;
        }

        try
        {
            TavusEnvironment.Complete(options);
        }
        catch (ArgumentException exception)
        {
            throw OptionsErrors.Because(exception.Message, name);
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Tavus.DependencyInjection;

/// <summary>Completes options: from the container and, for the client without a name, from the environment.</summary>
internal static class EnvironmentFallback
{
    public static void Complete(TavusClientOptions options, string name, IServiceProvider provider)
    {
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (ReferenceEquals(options.TimeProvider, TimeProvider.System))
        {
            options.TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        }

        // Only the client without a name uses the environment: other clients may be for another account.
        if (name == Options.DefaultName)
        {
            CompleteFromEnvironment(options);
        }
    }

    private static void CompleteFromEnvironment(TavusClientOptions options)
    {
        try
        {
            TavusEnvironment.Complete(options);
        }
        catch (ArgumentException exception)
        {
            throw OptionsErrors.Because(exception.Message, Options.DefaultName);
        }
    }
}

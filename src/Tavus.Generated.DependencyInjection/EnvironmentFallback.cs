using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Tavus.DependencyInjection;

/// <summary>Sets missing options of a client: the logger factory and the clock from the container and, for the client without a name, others from environment variables.</summary>
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

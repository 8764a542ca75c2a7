using Microsoft.Extensions.Options;

namespace Tavus.DependencyInjection;

/// <summary>Creates the error for options that cannot be used. Does not show their values.</summary>
internal static class OptionsErrors
{
    public static OptionsValidationException Because(string problem, string name) => new(name, typeof(TavusClientOptions), [Describe(problem, name)]);

    /// <summary>Adds the name of the client, if it has one.</summary>
    public static string Describe(string problem, string name) => name == Options.DefaultName ? problem : $"Tavus client '{name}': {problem}";
}

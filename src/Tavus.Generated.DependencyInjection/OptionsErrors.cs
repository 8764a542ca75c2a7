using Microsoft.Extensions.Options;

namespace Tavus.DependencyInjection;

/// <summary>Creates the exception for options that cannot be used. Its message never shows the values of options.</summary>
internal static class OptionsErrors
{
    public static OptionsValidationException Because(string problem, string name) => new(name, typeof(TavusClientOptions), [Describe(problem, name)]);

    /// <summary>Adds the name of the client to the problem, if the client has a name.</summary>
    public static string Describe(string problem, string name) => name == Options.DefaultName ? problem : $"Tavus client '{name}': {problem}";
}

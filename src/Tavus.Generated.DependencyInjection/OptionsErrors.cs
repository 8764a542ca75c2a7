using Microsoft.Extensions.Options;

namespace Tavus.DependencyInjection;

/// <summary>The error of options that cannot be used, without their values.</summary>
internal static class OptionsErrors
{
    public static OptionsValidationException Because(string problem, string name) => new(name, typeof(TavusClientOptions), [Describe(problem, name)]);

    /// <summary>Names the client, if there are several.</summary>
    public static string Describe(string problem, string name) => name == Options.DefaultName ? problem : $"Tavus client '{name}': {problem}";
}

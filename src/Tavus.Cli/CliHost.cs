using Spectre.Console;
using Tavus.Cli.Rendering;

namespace Tavus.Cli;

/// <summary>All that the tool touches of the process around it.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where errors go, one line each.</param>
/// <param name="PipedInput">Standard input; null if it is a terminal.</param>
/// <param name="GetVariable">Reads an environment variable.</param>
internal sealed record CliHost(IAnsiConsole Output, TextWriter Error, TextReader? PipedInput, Func<string, string?> GetVariable)
{
    public static CliHost OfProcess() => new(
        OutputConsole.Create(
            Console.Out,
            Console.IsOutputRedirected,
            isColored: string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))),
        Console.Error,

        // Console.In reads synchronously even when asked not to, which no Ctrl-C could end.
        Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput()) : null,
        Environment.GetEnvironmentVariable);
}

using Spectre.Console;
using Tavus.Cli.Rendering;
using Tavus.Testing;

namespace Tavus.Cli;

/// <summary>All that the tool touches of the process around it.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where errors go, one line each.</param>
/// <param name="PipedInput">Standard input; null if it is a terminal.</param>
/// <param name="GetVariable">Reads an environment variable.</param>
internal sealed record CliHost(IAnsiConsole Output, TextWriter Error, TextReader? PipedInput, Func<string, string?> GetVariable)
{
    /// <summary>Where progress and questions are shown: standard error; null if that is no terminal.</summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>Where answers are typed; null if standard input is no terminal.</summary>
    public TextReader? Keyboard { get; init; }

    /// <summary>Makes what is asked in place of the service, if so wanted.</summary>
    public Func<TavusStub> CreateStub { get; init; } = static () => new TavusStub();

    public static CliHost OfProcess()
    {
        var isColored = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new CliHost(
            OutputConsole.Create(Console.Out, Console.IsOutputRedirected, isColored),
            Console.Error,

            // Console.In reads synchronously even when asked not to, which no Ctrl-C could end.
            Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput()) : null,
            Environment.GetEnvironmentVariable)
        {
            Terminal = Console.IsErrorRedirected ? null : OutputConsole.CreateLive(Console.Error, isColored),
            Keyboard = Console.IsInputRedirected ? null : Console.In,
        };
    }
}

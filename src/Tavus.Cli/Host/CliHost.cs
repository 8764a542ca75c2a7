using Tavus.Testing;

namespace Tavus.Cli.Host;

/// <summary>The tool's process: its output, input and environment.</summary>
/// <param name="Output">Receives the results.</param>
/// <param name="Error">Receives the errors, one line each.</param>
/// <param name="PipedInput">Standard input; null if it is a terminal.</param>
internal sealed record CliHost(IAnsiConsole Output, TextWriter Error, TextReader? PipedInput, Func<string, string?> GetVariable)
{
    public const string ToolName = "tavus";

    /// <summary>Standard error, for progress and questions; null if it is not a terminal.</summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>Standard input, for replies to questions; null if it is not a terminal.</summary>
    public TextReader? Keyboard { get; init; }

    /// <summary>Creates the stub for --stub.</summary>
    public Func<TavusStub> CreateStub { get; init; } = static () => new TavusStub();

    public static CliHost OfProcess()
    {
        var error = new ErrorOutput(Console.Error);
        var isColored = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new CliHost(
            OutputConsole.Create(OutputConsole.OpenOutput(), Console.IsOutputRedirected, isColored),
            error,

            // The asynchronous methods of Console.In block, and then Ctrl-C does nothing.
            Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)) : null,
            Environment.GetEnvironmentVariable)
        {
            Terminal = Console.IsErrorRedirected ? null : OutputConsole.Create(error, isRedirected: false, isColored, isLive: true),
            Keyboard = Console.IsInputRedirected ? null : Console.In,
        };
    }
}

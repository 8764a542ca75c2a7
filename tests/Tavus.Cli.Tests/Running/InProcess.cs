using System.Text;
using Spectre.Console;
using Tavus.Cli.Host;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Running;

/// <summary>Runs the tool within the test process, with a console of its own.</summary>
internal sealed class InProcess
{
    /// <summary>The width of the console; null if the output is redirected.</summary>
    public int? Width { get; init; }

    public bool IsColored { get; init; }

    public Encoding Encoding { get; init; } = Encoding.UTF8;

    public string? PipedInput { get; init; }

    /// <summary>The keyboard input of the terminal; null if there is no terminal.</summary>
    public string? Typed { get; init; }

    /// <summary>The stub that <c>--stub</c> uses, shared by all runs of this object.</summary>
    public TavusStub Stub { get; init; } = new();

    public Dictionary<string, string> Variables { get; init; } = [];

    public static InProcess With(string apiKey) => new() { Variables = { ["TAVUS_API_KEY"] = apiKey } };

    public async Task<RunResult> RunAsync(params string[] args)
    {
        using var output = new EncodedWriter(Encoding);
        using var error = new StringWriter();
        var console = OutputConsole.Create(output, isRedirected: Width is null, isColored: false);
        console.Profile.Width = Width ?? console.Profile.Width;
        console.Profile.Capabilities.Ansi = IsColored;
        console.Profile.Capabilities.ColorSystem = IsColored ? ColorSystem.Standard : ColorSystem.NoColors;
        using var terminal = new StringWriter();
        var host = new CliHost(console, error, PipedInput is null ? null : new StringReader(PipedInput), name => Variables.GetValueOrDefault(name))
        {
            Terminal = Typed is null ? null : TerminalOn(terminal),
            Keyboard = Typed is null ? null : new StringReader(Typed),
            CreateStub = () => Stub,
        };
        var exitCode = await TavusCli.RunAsync(args, host);
        return new RunResult(exitCode, output.ToString(), error.ToString(), terminal.ToString());
    }

    private static IAnsiConsole TerminalOn(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
    });

    private sealed class EncodedWriter(Encoding encoding) : StringWriter
    {
        public override Encoding Encoding => encoding;
    }
}

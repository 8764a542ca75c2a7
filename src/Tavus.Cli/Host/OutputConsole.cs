using Microsoft.Win32.SafeHandles;

namespace Tavus.Cli.Host;

/// <summary>Creates the consoles. On a terminal, lines are wrapped to its width; a file or a pipe gets plain, unwrapped lines.</summary>
internal static class OutputConsole
{
    /// <summary>A width larger than any line. Twice this width still fits an int.</summary>
    private const int Unlimited = int.MaxValue / 4;

    /// <summary>The error code EPIPE: the process that reads a pipe has closed it.</summary>
    public const int BrokenPipe = 32;

    /// <summary>
    /// Opens standard output. On Unix, <see cref="Console.Out"/> does not report that the reader of a pipe has closed it. Output to a
    /// pipe therefore uses a <see cref="FileStream"/>. Output to a file does not: each <see cref="FileStream"/> writes at its own position,
    /// so commands of a script that share one file would overwrite each other's output.
    /// </summary>
    public static TextWriter OpenOutput()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows())
        {
            return Console.Out;
        }

        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new StreamWriter(pipe.CanSeek ? Console.OpenStandardOutput() : pipe) { AutoFlush = true };
    }

    public static IAnsiConsole Create(TextWriter writer, bool isRedirected, bool isColored)
    {
        var console = Create(writer, isRedirected || !isColored ? AnsiSupport.No : AnsiSupport.Detect, isColored && !isRedirected, InteractionSupport.No);
        console.Profile.Width = isRedirected ? Unlimited : console.Profile.Width;
        return console;
    }

    /// <summary>Creates a console for a terminal on which a line may be redrawn.</summary>
    public static IAnsiConsole CreateLive(TextWriter writer, bool isColored) => Create(writer, AnsiSupport.Detect, isColored, InteractionSupport.Yes);

    private static IAnsiConsole Create(TextWriter writer, AnsiSupport ansi, bool isColored, InteractionSupport interactive) =>
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = ansi,
            ColorSystem = isColored ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = interactive,

            // Spectre's default enrichers would write escape sequences into the logs of build servers.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
}

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

    /// <param name="isRedirected">Whether the output is a file or a pipe.</param>
    /// <param name="isColored">Whether a terminal gets colors.</param>
    /// <param name="isLive">Whether lines on a terminal may be redrawn, which needs escape sequences even without colors.</param>
    public static IAnsiConsole Create(TextWriter writer, bool isRedirected, bool isColored, bool isLive = false)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = !isRedirected && (isColored || isLive) ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = !isRedirected && isColored ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isLive ? InteractionSupport.Yes : InteractionSupport.No,

            // Spectre's default enrichers would write escape sequences into the logs of build servers.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = isRedirected ? Unlimited : console.Profile.Width;
        return console;
    }
}

using Spectre.Console;

namespace Tavus.Cli.Rendering;

/// <summary>The console as it really is: a terminal of some width, or a file or pipe, which gets plain lines, unwrapped.</summary>
internal static class OutputConsole
{
    /// <summary>No line is that long, and twice of it still fits an int.</summary>
    private const int Unlimited = int.MaxValue / 4;

    public static IAnsiConsole Create(TextWriter writer, bool isRedirected, bool isColored)
    {
        var isPlain = isRedirected || !isColored;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,

            // They turn escape sequences on in the logs of build servers, which are no terminals.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (isRedirected)
        {
            console.Profile.Width = Unlimited;
        }

        return console;
    }
}

namespace Tavus.Cli.Text;

/// <summary>Writes lines that the console neither wraps nor styles. All texts become terminal-safe.</summary>
internal static class ConsoleExtensions
{
    public static void WriteTextLine(this IAnsiConsole console, string text) => console.Profile.Out.Writer.WriteLine(TerminalSafeText.For(console).Line(text));

    public static void WriteJson(this IAnsiConsole console, JsonNode json, bool isIndented = false) =>
        console.Profile.Out.Writer.WriteLine(JsonNodeWriter.Write(json, isIndented, TerminalSafeText.For(console)));
}

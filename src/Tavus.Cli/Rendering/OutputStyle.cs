namespace Tavus.Cli.Rendering;

/// <summary>The colors of the output, chosen from the sixteen colors that a terminal's theme defines.</summary>
internal static class OutputStyle
{
    public static Style Label { get; } = new(Color.Teal);

    public static Style Heading { get; } = new(Color.Teal, decoration: Decoration.Bold);

    public static Style Removed { get; } = new(Color.Maroon);

    public static Style Added { get; } = new(Color.Green);
}

namespace Tavus.Cli.Rendering;

/// <summary>The colors of the view, chosen from the sixteen colors that a terminal's theme defines.</summary>
internal static class ViewStyle
{
    public static Style Guide { get; } = new(Color.Grey);

    public static Style Label { get; } = new(Color.Teal);

    public static Style Branch { get; } = new(Color.Teal, decoration: Decoration.Bold);

    public static Style Literal { get; } = new(Color.Purple);

    public static Style Mark { get; } = new(Color.Olive);

    public static Style Removed { get; } = new(Color.Maroon);

    public static Style Added { get; } = new(Color.Green);
}

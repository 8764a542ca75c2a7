using Spectre.Console.Rendering;

namespace Tavus.Cli.Text;

/// <summary>Breaks a line at spaces, or anywhere within long words. Widths are measured in terminal columns.</summary>
internal static class TextWrap
{
    public static IEnumerable<string> Wrap(string line, int width, RenderOptions options) => line.GetCellWidth() <= width
        ? [line.TrimEnd(' ')]
        : Segment.SplitLines(((IRenderable)new Spectre.Console.Text(line)).Render(options, width))
            .Select(static part => string.Concat(part.Select(static segment => segment.Text)).TrimEnd(' '))
            .Where(static part => part.Length > 0)
            .DefaultIfEmpty("");
}

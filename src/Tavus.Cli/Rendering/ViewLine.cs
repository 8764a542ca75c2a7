using Spectre.Console.Rendering;

namespace Tavus.Cli.Rendering;

/// <summary>Renders a node of the view. The value is beside the label if there is enough space, otherwise wrapped below the label.</summary>
internal sealed class ViewLine(ViewNode node, int labelWidth) : Renderable
{
    /// <summary>The minimum width of a line. Deep in the tree, a line may therefore be wider than the terminal.</summary>
    private const int MinWidth = 24;

    private const string Gap = "  ";

    private readonly Style _labelStyle = node.Value.Count == 0 ? ViewStyle.Branch : ViewStyle.Label;
    private readonly Style _valueStyle = node.IsText ? Style.Plain : ViewStyle.Literal;
    private readonly Segment[] _mark = node.Mark is null ? [] : [new(Gap), new(node.Mark, ViewStyle.Mark)];

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        maxWidth = Math.Max(maxWidth, MinWidth);
        return node.Value is [var value] && Beside(value) is var line && Segment.CellCount(line) <= maxWidth ? line : Below(maxWidth, options);
    }

    private List<Segment> Beside(string value) =>
    [
        new(node.Label, _labelStyle),
        new(Gap.PadLeft(Math.Max(0, labelWidth - node.Label.GetCellWidth()) + Gap.Length)),
        new(value, _valueStyle),
        .. _mark,
    ];

    private List<Segment> Below(int maxWidth, RenderOptions options)
    {
        List<Segment> lines = [];
        foreach (var part in TextWrap.Wrap(node.Label, maxWidth, options))
        {
            lines.AddRange([new(part, _labelStyle), Segment.LineBreak]);
        }

        lines.InsertRange(lines.Count - 1, _mark);
        foreach (var part in node.Value.SelectMany(line => TextWrap.Wrap(line, maxWidth - Gap.Length, options)))
        {
            lines.AddRange([new(Gap), new(part, _valueStyle), Segment.LineBreak]);
        }

        return lines;
    }
}

using Spectre.Console.Rendering;

namespace Tavus.Cli.Rendering;

/// <summary>A view as a tree. The values of sibling nodes are aligned.</summary>
internal sealed class ViewTree(ViewNode root) : Renderable
{
    /// <summary>The maximum width of a label that values are aligned to. A longer label does not move the values of sibling nodes.</summary>
    private const int MaxLabelWidth = 36;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var tree = new Tree(new ViewLine(root, labelWidth: 0))
        {
            Guide = options.Unicode ? TreeGuide.Line : TreeGuide.Ascii,
            Style = ViewStyle.Guide,
        };
        AddChildren(tree, root);
        return ((IRenderable)tree).Render(options, maxWidth);
    }

    private static void AddChildren(IHasTreeNodes parent, ViewNode node)
    {
        var labelWidth = node.Children
            .Where(static child => child.Value.Count > 0)
            .Select(static child => child.Label.GetCellWidth())
            .Where(static width => width <= MaxLabelWidth)
            .DefaultIfEmpty()
            .Max();
        foreach (var child in node.Children)
        {
            AddChildren(parent.AddNode(new ViewLine(child, labelWidth)), child);
        }
    }
}

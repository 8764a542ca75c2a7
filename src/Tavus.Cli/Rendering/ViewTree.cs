namespace Tavus.Cli.Rendering;

/// <summary>Converts a view to a tree. The values of sibling nodes are aligned.</summary>
internal static class ViewTree
{
    /// <summary>The maximum width of a label that values are aligned to. A longer label does not move the values of sibling nodes.</summary>
    private const int MaxLabelWidth = 36;

    public static Tree Create(ViewNode root, bool isUnicode)
    {
        var tree = new Tree(new ViewLine(root, labelWidth: 0)) { Guide = isUnicode ? TreeGuide.Line : TreeGuide.Ascii, Style = ViewStyle.Guide };
        AddChildren(tree, root);
        return tree;
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

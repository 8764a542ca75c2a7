using System.Text;

namespace Tavus.Cli.Json;

/// <summary>An array.</summary>
internal sealed class JsonList(IReadOnlyList<JsonTree> items) : JsonTree
{
    public IReadOnlyList<JsonTree> Items => items;

    public override void Write(StringBuilder json)
    {
        json.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            json.Append(i == 0 ? "" : ",");
            items[i].Write(json);
        }

        json.Append(']');
    }

    public override bool IsSame(JsonTree other) =>
        other is JsonList list && list.Items.Count == items.Count && items.Zip(list.Items).All(static pair => pair.First.IsSame(pair.Second));
}

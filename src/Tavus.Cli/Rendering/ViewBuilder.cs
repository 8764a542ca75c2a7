using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Tavus.Cli.Rendering;

/// <summary>
/// From JSON to what is shown of it. Names and values come from the JSON alone, so that nothing is missed; the DTO only
/// tells what of it is documented.
/// </summary>
internal sealed class ViewBuilder(InertText text)
{
    public ViewNode Build(string title, string json, object model)
    {
        using var document = JsonDocument.Parse(json);
        return Node(text.Line(title), document.RootElement, model, ViewMark.None);
    }

    private ViewNode Node(string label, JsonElement value, object? model, ViewMark mark)
    {
        List<ViewNode> children = value.ValueKind switch
        {
            JsonValueKind.Object => [.. Members(value, DocumentedMembers.Of(model))],
            JsonValueKind.Array => [.. Items(value, model as IList)],
            _ => [],
        };
        var isText = value.ValueKind == JsonValueKind.String;
        string[] lines = children.Count > 0 ? [] : isText ? [.. TextLines(value)] : [JsonSource.Of(value)];
        return new ViewNode(label, lines, isText, mark, children);
    }

    private IEnumerable<ViewNode> Members(JsonElement value, DocumentedMembers? documented)
    {
        foreach (var member in value.EnumerateObject())
        {
            // One without a meaning is shown as it is written; no documented name is like that.
            var source = JsonSource.OfName(member);
            var name = JsonSource.Meaning(() => member.Name) ?? source;
            var mark = documented switch
            {
                null => ViewMark.None,
                _ when !documented.Contains(name) => ViewMark.Undocumented,
                _ => documented.Departs(name, member.Value) ? ViewMark.Departs : ViewMark.None,
            };
            yield return Node(PlainText.IsName(name) ? name : text.Line(source), member.Value, documented?.ModelOf(name), mark);
        }
    }

    private IEnumerable<ViewNode> Items(JsonElement value, IList? models) =>
        value.EnumerateArray().Select((item, index) => Node(string.Create(CultureInfo.InvariantCulture, $"[{index}]"), item, models?[index], ViewMark.None));

    private IEnumerable<string> TextLines(JsonElement value) =>
        JsonSource.Meaning(value.GetString) is { } meant && PlainText.IsPlain(meant) ? text.Lines(meant) : [text.Line(JsonSource.Of(value))];
}

using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Tavus.Cli.Rendering;

/// <summary>
/// Converts JSON to a view. Names and values come from the JSON alone, so that nothing is missed; the DTO only determines
/// which members are documented.
/// </summary>
internal sealed class ViewBuilder(TerminalSafeText text)
{
    /// <summary>Creates the view of an object. Its id is the title if the object has no name.</summary>
    public ViewNode Build(string id, string json, object model)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonNodeReader.MaxDepth });
        var name = document.RootElement.EnumerateObject().FirstOrDefault(IsName).Value;
        var title = name.ValueKind == JsonValueKind.String ? JsonSource.DecodeOrNull(name.GetString) : null;
        return Node(text.Line(title ?? id), document.RootElement, model, mark: null);
    }

    private static bool IsName(JsonProperty member) => NameOf(member) is var name && (name == "name" || name.EndsWith("_name", StringComparison.Ordinal));

    private ViewNode Node(string label, JsonElement value, object? model, string? mark)
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

    private IEnumerable<ViewNode> Members(JsonElement value, DocumentedMembers documented) => value.EnumerateObject()
        .Select(static member => (Name: NameOf(member), Json: member))
        .OrderBy(member => documented.PositionOf(member.Name))
        .Select(member => Node(LabelOf(member.Json), member.Json.Value, documented.ModelOf(member.Name), documented.MarkOf(member.Name, member.Json.Value)));

    private IEnumerable<ViewNode> Items(JsonElement value, IList? models) =>
        value.EnumerateArray().Select((item, index) => Node(string.Create(CultureInfo.InvariantCulture, $"[{index}]"), item, models?[index], mark: null));

    private IEnumerable<string> TextLines(JsonElement value) =>
        JsonSource.DecodeOrNull(value.GetString) is { } decoded && PlainText.IsPlain(decoded) ? text.Lines(decoded) : [text.Line(JsonSource.Of(value))];

    private string LabelOf(JsonProperty member) =>
        NameOf(member) is var name && PlainText.IsName(name) ? name : text.Line(JsonSource.OfName(member));

    /// <summary>The name of a member. A name with an unpaired surrogate is never documented, and is shown verbatim.</summary>
    private static string NameOf(JsonProperty member) => JsonSource.DecodeOrNull(() => member.Name) ?? JsonSource.OfName(member);
}

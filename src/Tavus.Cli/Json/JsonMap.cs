using System.Text;

namespace Tavus.Cli.Json;

/// <summary>An object.</summary>
internal sealed class JsonMap(OrderedDictionary<string, JsonTree> members) : JsonTree
{
    public static JsonMap Empty { get; } = new([]);

    /// <summary>In the order they are written.</summary>
    public IReadOnlyDictionary<string, JsonTree> Members => members;

    /// <summary>A member; null if there is none of that name.</summary>
    public JsonTree? this[string name] => members.GetValueOrDefault(name);

    /// <summary>The text of a member; null if there is none, or it is no text.</summary>
    public string? TextOf(string name) => (this[name] as JsonText)?.Value;

    /// <summary>The same with a member more, or another value of one.</summary>
    public JsonMap With(string name, JsonTree value) => new(new(members) { [name] = value });

    public JsonMap Without(string name)
    {
        var rest = new OrderedDictionary<string, JsonTree>(members);
        rest.Remove(name);
        return new JsonMap(rest);
    }

    public override void Write(StringBuilder json)
    {
        json.Append('{');
        var separator = "";
        foreach (var (name, value) in members)
        {
            json.Append(separator);
            JsonText.Write(json, name);
            json.Append(':');
            value.Write(json);
            separator = ",";
        }

        json.Append('}');
    }

    public override bool IsSame(JsonTree other) =>
        other is JsonMap map && map.Members.Count == members.Count && members.All(member => map[member.Key] is { } value && member.Value.IsSame(value));
}

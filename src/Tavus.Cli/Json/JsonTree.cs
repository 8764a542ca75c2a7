using System.Text;

namespace Tavus.Cli.Json;

/// <summary>A JSON value that loses nothing: numbers keep their digits, texts even half of a surrogate pair.</summary>
internal abstract class JsonTree
{
    public static JsonTree Null { get; } = new JsonLiteral("null");

    public bool IsNull => this is JsonLiteral { Source: "null" };

    public string ToJson()
    {
        var json = new StringBuilder();
        Write(json);
        return json.ToString();
    }

    public abstract void Write(StringBuilder json);

    /// <summary>Whether two values mean the same: the order of members and the spelling of numbers do not count.</summary>
    public abstract bool IsSame(JsonTree other);
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tavus.Cli.Rendering;

/// <summary>Shows the differences between many responses and the OpenAPI documents, each distinct difference once. Also prints YAML that documents the undocumented members.</summary>
internal sealed partial class DriftSummary(IAnsiConsole console)
{
    private readonly OrderedDictionary<(string Resource, string Path, DriftKind Kind, string Documented, string Received), (int Count, string Id)> _found = [];

    public bool IsEmpty => _found.Count == 0;

    public void Add(string resource, string id, IReadOnlyList<Drift> drift, ITavusModel item)
    {
        var json = JsonNodeReader.ReadObject(item.ToMaskedJson());
        foreach (var difference in drift)
        {
            var path = json.ContainsKey("data") ? difference.Path : Envelope().Replace(difference.Path, "");
            var key = (resource, Index().Replace(path, "/*"), difference.Kind, difference.Documented, TypeOf(json, path));
            _found[key] = _found.TryGetValue(key, out var seen) ? (seen.Count + 1, seen.Id) : (1, id);
        }
    }

    public void Write(bool isJson)
    {
        DriftTable.Write(
            console,
            isJson,
            _found.Select(static difference => new JsonObject
            {
                ["resource"] = difference.Key.Resource,
                ["path"] = difference.Key.Path,
                ["kind"] = DriftTable.NameOf(difference.Key.Kind),
                ["documented"] = difference.Key.Documented,
                ["received"] = difference.Key.Received,
                ["count"] = difference.Value.Count,
                ["id"] = difference.Value.Id,
            }),
            "No drift: the responses match the OpenAPI documents.",
            "RESOURCE",
            "POINTER",
            "DRIFT",
            "DOCUMENTED",
            "RECEIVED",
            "COUNT",
            "SUCH AS");
        if (!isJson)
        {
            WriteYaml();
        }
    }

    /// <summary>Writes YAML that documents the undocumented members. People add the descriptions and examples.</summary>
    private void WriteYaml()
    {
        var members = _found.Keys.Where(static key => key.Kind == DriftKind.UndocumentedMember).Select(static key => (key.Resource, key.Received, End: key.Path.LastIndexOf('/'), key.Path));
        foreach (var group in members.GroupBy(static member => $"# {member.Resource} {member.Path[..member.End]}".TrimEnd()))
        {
            string[] lines = ["", group.Key, .. group.SelectMany(static member => new[] { $"{member.Path[(member.End + 1)..]}:", $"  type: {member.Received}" })];
            Array.ForEach(lines, console.WriteTextLine);
        }
    }

    /// <summary>The OpenAPI type of the value, such as <c>integer</c>; <c>nothing</c> for null or a missing value.</summary>
    private static string TypeOf(JsonNode json, string path)
    {
        var value = JsonPointer.Parse(path).Segments.Aggregate((JsonNode?)json, static (node, segment) => node switch
        {
            JsonObject members => members[segment],
            JsonArray items when int.TryParse(segment, out var index) && index < items.Count => items[index],
            _ => null,
        });
        return value?.GetValueKind() switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number => value.ToJsonString().All(char.IsAsciiDigit) ? "integer" : "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Array => "array",
            JsonValueKind.Object => "object",
            _ => "nothing",
        };
    }

    /// <summary>Matches the envelope at the start of a path, such as <c>/data/0</c>. The envelope is not part of the object.</summary>
    [GeneratedRegex("^/data(/0)?(?=/)")]
    private static partial Regex Envelope();

    [GeneratedRegex("/[0-9]+(?=/|$)")]
    private static partial Regex Index();
}

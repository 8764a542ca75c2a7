using System.Text.RegularExpressions;
using Tavus.Patching;

namespace Tavus.Cli.Rendering;

/// <summary>Shows the differences between many responses and the OpenAPI documents, each distinct difference once. Also prints YAML that documents the undocumented members.</summary>
internal sealed partial class DriftSummary(IAnsiConsole console)
{
    private const string Nothing = "nothing";

    private readonly List<(string Resource, string Path, DriftKind Kind, string Documented, string Received, JsonObject? Schema, string Id)> _found = [];

    public bool IsEmpty => _found.Count == 0;

    public void Add(string resource, string id, ApiResponse response)
    {
        var json = JsonNodeReader.ReadObject(response.Value!.ToMaskedJson());
        foreach (var difference in response.Drift)
        {
            var (path, received) = Find(json, json.ContainsKey("data") ? difference.Path : Envelope().Replace(difference.Path, ""));
            _found.Add((resource, path, difference.Kind, difference.Documented, TypeOf(received), SchemaOf(received), id));
        }
    }

    public void Write(bool isJson)
    {
        DriftTable.Write(
            console,
            isJson,
            _found.GroupBy(static difference => difference with { Schema = null, Id = "" }).Select(static same => new JsonObject
            {
                ["resource"] = same.Key.Resource,
                ["path"] = same.Key.Path,
                ["kind"] = DriftTable.NameOf(same.Key.Kind),
                ["documented"] = same.Key.Documented,
                ["received"] = same.Key.Received,
                ["count"] = same.Count(),
                ["id"] = same.First().Id,
            }),
            "No drift: the responses match the OpenAPI documents.",
            ["RESOURCE", "POINTER", "DRIFT", "DOCUMENTED", "RECEIVED", "COUNT", "SUCH AS"]);
        if (!isJson)
        {
            WriteYaml();
        }
    }

    /// <summary>Writes YAML that documents the undocumented members. The user adds the descriptions and examples.</summary>
    private void WriteYaml()
    {
        var yaml = new YamlWriter(TerminalSafeText.For(console));
        var undocumented = _found.Where(static difference => difference.Kind == DriftKind.UndocumentedMember);
        foreach (var place in undocumented.GroupBy(static member => $"# {member.Resource} {member.Path[..member.Path.LastIndexOf('/')]}".TrimEnd()))
        {
            var members = place.GroupBy(static member => JsonPointer.Parse(member.Path).Segments[^1], static member => member.Schema!);
            Array.ForEach(["", place.Key, .. members.SelectMany(schemas => Lines(yaml, schemas.Key, schemas))], console.WriteTextLine);
        }
    }

    /// <summary>The YAML that documents a member with the type received first. A comment lists the other received types.</summary>
    private static string[] Lines(YamlWriter yaml, string name, IEnumerable<JsonObject> received)
    {
        JsonObject[] schemas = [.. received.Where(static schema => schema.Count > 0).DistinctBy(static schema => schema["type"].AsText())];
        string[] lines = [.. yaml.Lines(new JsonObject { [name] = schemas.FirstOrDefault()?.DeepClone() ?? new JsonObject() })];
        lines[Math.Min(1, lines.Length - 1)] += schemas.Length switch
        {
            0 => " # only null was received",
            1 => "",
            _ => $" # also received: {string.Join(", ", schemas[1..].Select(static schema => schema["type"]))}",
        };
        return lines;
    }

    /// <summary>The OpenAPI schema of the value. For an array, the schema of the first item is that of all items.</summary>
    private static JsonObject SchemaOf(JsonNode? value) => TypeOf(value) switch
    {
        Nothing => [],
        "array" => new() { ["type"] = "array", ["items"] = SchemaOf(((JsonArray)value!).FirstOrDefault()) },
        "object" => new() { ["type"] = "object", ["additionalProperties"] = true },
        var type => new() { ["type"] = type },
    };

    /// <summary>Finds a value.</summary>
    /// <returns>The path, with * in place of each index, and the value. The value is null if it is missing.</returns>
    private static (string Path, JsonNode? Value) Find(JsonNode json, string path)
    {
        var (general, found) = JsonPointer.Parse(path).Segments.Aggregate((JsonPointer.Root, (JsonNode?)json), static (at, segment) => at is (var place, JsonArray items)
            ? (place.Append("*"), items.ElementAtOrDefault(ArrayIndex.Parse(segment)))
            : (at.Item1.Append(segment), (at.Item2 as JsonObject)?[segment]));
        return (general.ToString(), found);
    }

    /// <summary>The OpenAPI type of the value, such as <c>integer</c>; <c>nothing</c> for null or a missing value.</summary>
    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.ToJsonString().TrimStart('-').All(char.IsAsciiDigit) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => Nothing,
    };

    /// <summary>Matches the envelope at the start of a path, such as <c>/data/0</c>. The envelope is not part of the object.</summary>
    [GeneratedRegex("^/data(/0)?(?=/)")]
    private static partial Regex Envelope();
}

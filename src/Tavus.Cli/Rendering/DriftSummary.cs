using System.Text.Json;
using System.Text.RegularExpressions;
using Tavus.Cli.Yaml;

namespace Tavus.Cli.Rendering;

/// <summary>Shows the differences between many responses and the OpenAPI documents, each distinct difference once. Also prints YAML that documents the undocumented members.</summary>
internal sealed partial class DriftSummary(IAnsiConsole console)
{
    private const string Nothing = "nothing";

    private readonly List<(string Resource, string Path, DriftKind Kind, string Documented, string Received, string Id)> _found = [];

    public bool IsEmpty => _found.Count == 0;

    public void Add(string resource, string id, IReadOnlyList<Drift> drift, ITavusModel item)
    {
        var json = JsonNodeReader.ReadObject(item.ToMaskedJson());
        foreach (var difference in drift)
        {
            var (path, received) = Find(json, json.ContainsKey("data") ? difference.Path : Envelope().Replace(difference.Path, ""));
            _found.Add((resource, path, difference.Kind, difference.Documented, TypeOf(received), id));
        }
    }

    public void Write(bool isJson)
    {
        DriftTable.Write(
            console,
            isJson,
            _found.GroupBy(static difference => difference with { Id = "" }).Select(static same => new JsonObject
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
        var members = _found.Where(static difference => difference.Kind == DriftKind.UndocumentedMember).Select(static difference => (difference.Resource, difference.Received, End: difference.Path.LastIndexOf('/'), difference.Path));
        foreach (var group in members.GroupBy(static member => $"# {member.Resource} {member.Path[..member.End]}".TrimEnd()))
        {
            string[] lines = ["", group.Key, .. group.GroupBy(static member => member.Path[member.End..]).SelectMany(named => Schema(yaml, named.Key, [.. named.Select(static member => member.Received).Where(static type => type != Nothing).Distinct()]))];
            Array.ForEach(lines, console.WriteTextLine);
        }
    }

    /// <summary>The YAML that documents a member with the type received first. A comment lists the other received types.</summary>
    private static string[] Schema(YamlWriter yaml, string pointer, string[] types)
    {
        var schema = types is [var first, ..] ? new JsonObject { ["type"] = first } : [];
        string[] lines = [.. yaml.Lines(new JsonObject { [JsonPointer.Parse(pointer).Segments[0]] = schema })];
        lines[^1] += types.Length switch
        {
            0 => " # only null was received",
            1 => "",
            _ => $" # also received: {string.Join(", ", types[1..])}",
        };
        return lines;
    }

    /// <summary>Finds a value.</summary>
    /// <returns>The path, with * in place of each index, and the value. The value is null if it is missing.</returns>
    private static (string Path, JsonNode? Value) Find(JsonNode json, string path)
    {
        JsonNode? value = json;
        var general = JsonPointer.Root;
        foreach (var segment in JsonPointer.Parse(path).Segments)
        {
            general = general.Append(value is JsonArray ? "*" : segment);
            value = value switch
            {
                JsonObject members => members[segment],
                JsonArray items when int.TryParse(segment, out var index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return (general.ToString(), value);
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

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
        if (isJson)
        {
            WriteJson();
        }
        else if (IsEmpty)
        {
            console.WriteLine("No drift: the responses match the OpenAPI documents.");
        }
        else
        {
            WriteTable();
            WriteYaml();
        }
    }

    private void WriteJson()
    {
        var text = TerminalSafeText.For(console);
        foreach (var (key, (count, id)) in _found)
        {
            var json = new JsonObject
            {
                ["resource"] = key.Resource,
                ["path"] = key.Path,
                ["kind"] = DriftTable.NameOf(key.Kind),
                ["documented"] = key.Documented,
                ["received"] = key.Received,
                ["count"] = JsonValue.Create(count),
                ["id"] = id,
            };
            console.Profile.Out.Writer.WriteLine(TerminalSafeJson.OneLine(JsonNodeWriter.Write(json), text));
        }
    }

    private void WriteTable()
    {
        var table = new OutputTable(console, "RESOURCE", "POINTER", "DRIFT", "DOCUMENTED", "RECEIVED", "COUNT", "SUCH AS");
        foreach (var (key, (count, id)) in _found)
        {
            table.Add(key.Resource, key.Path, DriftTable.NameOf(key.Kind).Replace('_', ' '), key.Documented, key.Received, $"{count}", id);
        }

        table.Write();
    }

    /// <summary>Writes YAML that documents the undocumented members. People add the descriptions and examples.</summary>
    private void WriteYaml()
    {
        var text = TerminalSafeText.For(console);
        foreach (var group in _found.Keys.Where(static key => key.Kind == DriftKind.UndocumentedMember).GroupBy(static key => (key.Resource, Parent: key.Path[..key.Path.LastIndexOf('/')])))
        {
            var lines = group.Select(static key => $"{key.Path[(key.Path.LastIndexOf('/') + 1)..]}:{Environment.NewLine}  type: {key.Received}").Prepend($"# {group.Key.Resource} {group.Key.Parent}".TrimEnd());
            console.Profile.Out.Writer.WriteLine();
            Array.ForEach([.. lines.SelectMany(static line => line.Split(Environment.NewLine))], line => console.Profile.Out.Writer.WriteLine(text.Line(line)));
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

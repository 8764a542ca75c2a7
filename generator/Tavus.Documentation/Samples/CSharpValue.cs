using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tavus.Documentation.Documents;
using Tavus.Generator.Model;
using static Tavus.Generator.Emitting.GeneratedCode;

namespace Tavus.Documentation.Samples;

/// <summary>Converts JSON of the OpenAPI document to C# that creates the same value.</summary>
internal sealed class CSharpValue(ApiDocument document)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Of(TypeModel type, JsonNode? value, int depth = 0) => (type.Kind, value) switch
    {
        (_, null) => "null",
        (TypeKind.Object, JsonObject json) => OfObject(document.Model.Object(type.SchemaName)!, json, depth),
        (TypeKind.List, JsonArray items) => $"[{string.Join(", ", items.Select(item => Of(type.Item!, item, depth)))}]",
        (TypeKind.StringMap, JsonObject json) => Block("new Dictionary<string, string>", json.Select(static member => $"[{Literal(member.Key)}] = {Literal($"{member.Value}")}"), depth),
        (TypeKind.Raw, _) => $"RawJson.Parse({Literal(value.ToJsonString(Readable))})",
        (TypeKind.OpenEnum, _) => OfOpenEnum(type.SchemaName!, value.ToString()),
        (TypeKind.Timestamp, _) => $"DateTimeOffset.Parse({Literal(value.ToString())}, CultureInfo.InvariantCulture)",
        (TypeKind.String, _) => Literal(value.ToString()),
        _ => value.ToJsonString(),
    };

    private string OfObject(ObjectModel schema, JsonObject json, int depth) => Block(
        $"new {schema.Name}",
        from member in json
        let property = schema.Properties.FirstOrDefault(property => property.JsonName == member.Key || property.Aliases.Contains(member.Key))
            ?? throw new InvalidDataException($"An example has the member '{member.Key}', which the schema {schema.Name} does not describe.")
        select $"{property.CSharpName} = {Of(property.Type, member.Value, depth + 1)}",
        depth);

    private string OfOpenEnum(string name, string value) =>
        document.Model.OpenEnums.First(openEnum => openEnum.Name == name).Values.FirstOrDefault(known => known.Value == value) is { } known
            ? $"{name}.{known.CSharpName}"
            : Literal(value);

    private static string Block(string start, IEnumerable<string> members, int depth)
    {
        var indent = new string(' ', 4 * depth);
        return $"{start}\n{indent}{{\n{string.Concat(members.Select(member => $"{indent}    {member},\n"))}{indent}}}";
    }
}

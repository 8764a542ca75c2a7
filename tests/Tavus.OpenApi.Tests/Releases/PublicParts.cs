using System.Text.Json.Nodes;
using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Releases;

/// <summary>Finds the parts on which programs may depend: operations, waits, parameters, bodies, members, pointers and values. An equivalent rewrite of a document does not change the names of the parts.</summary>
internal static class PublicParts
{
    private static readonly string[] Flags = ["x-lone-item", "x-unix-seconds"];

    public static IReadOnlyDictionary<string, PublicPart> Of(DocumentSet documents) =>
        documents.Documents.SelectMany(static document => Operations(document).Concat(Schemas(document)))
            .ToDictionary(static part => part.Name, static part => part.Part, StringComparer.Ordinal);

    private static IEnumerable<(string Name, PublicPart Part)> Operations(Document document) =>
        from path in document.Root["paths"].Members
        from method in path.Value.Members
        where ObjectFields.Methods.Contains(method.Key)
        let shared = path.Value!["parameters"].Items
        from part in Operation(document, $"{method.Key.ToUpperInvariant()} {path.Key}", method.Value!, shared)
        select part;

    private static IEnumerable<(string Name, PublicPart Part)> Operation(Document document, string signature, JsonNode operation, IEnumerable<JsonNode?> shared)
    {
        var id = operation["operationId"].Text;
        yield return ($"operation {id}", new($"{signature} of {operation["tags"].Texts.FirstOrDefault()}"));
        foreach (var parameter in shared.Concat(operation["parameters"].Items).Select(node => Follow(document, node)!))
        {
            var isRequired = parameter["required"].IsTrue;
            yield return (
                $"parameter {id} {parameter["name"].Text}",
                new($"{(isRequired ? "required " : "")}{parameter["in"].Text} {TypeOf(parameter["schema"])} {parameter["x-originalName"].Text}".TrimEnd(), isRequired ? $"operation {id}" : null));
        }

        if (Follow(document, operation["requestBody"]) is { } body)
        {
            var isRequired = body["required"].IsTrue;
            yield return ($"request {id}", new($"{(isRequired ? "required " : "")}{TypeOf(Body(body))} {body["x-name"].Text}".TrimEnd(), isRequired ? $"operation {id}" : null));
        }

        foreach (var (status, response) in operation["responses"].Members)
        {
            if (status.StartsWith('2') && Content(Follow(document, response)) is { } content)
            {
                yield return ($"result {id} {status}", new(TypeOf(content["schema"])));
                if (content["x-envelope"].Text is { Length: > 0 } envelope)
                {
                    yield return ($"envelope {id} {status} {envelope}", new(""));
                }
            }
        }

        foreach (var wait in operation["x-wait"].Items)
        {
            yield return ($"wait {id} {wait?["name"].Text}", new(""));
        }
    }

    private static IEnumerable<(string Name, PublicPart Part)> Schemas(Document document) =>
        from schema in document.Root["components"]?["schemas"].Members ?? []
        from part in Schema(schema.Key, schema.Value!)
        select part;

    private static IEnumerable<(string Name, PublicPart Part)> Schema(string name, JsonNode schema)
    {
        yield return ($"type {name}", new($"{schema["type"].Text} {schema["x-csharp"].Text}{(schema["x-open-enum"].IsTrue ? "open" : "")}".TrimEnd()));
        foreach (var (member, value) in schema["properties"].Members)
        {
            yield return ($"member {name}.{member}", new(TypeOf(value)));
            if (value!["x-required-unless"] is { } condition)
            {
                yield return ($"rule {name}.{member}", new(condition.ToJsonString(), $"type {name}"));
            }

            if (schema["x-patchable"].IsTrue && !value["readOnly"].IsTrue)
            {
                yield return ($"pointer {name}.{member}", new(value["x-patch-whole"].IsTrue ? "whole" : ""));
            }

            // The aliases and other JSON forms that the client accepts for the member.
            foreach (var form in value["x-aliases"].Texts.Concat(Flags.Where(flag => value[flag].IsTrue)))
            {
                yield return ($"form {name}.{member} {form}", new(""));
            }
        }

        if (schema["x-exactly-one-of"] is { } alternatives)
        {
            yield return ($"rule {name}", new(alternatives.ToJsonString(), $"type {name}"));
        }

        var names = schema["x-enum-varnames"].Texts.ToList();
        foreach (var (index, value) in schema["enum"].Texts.Index())
        {
            yield return ($"value {name}.{value}", new(names.ElementAtOrDefault(index) ?? ""));
        }
    }

    private static JsonNode? Content(JsonNode? node) => node?["content"]?["application/json"];

    private static JsonNode? Body(JsonNode? node) => Content(node)?["schema"];

    private static JsonNode? Follow(Document document, JsonNode? node) => node?["$ref"].Text is { Length: > 0 } reference ? document.Set.Resolve(document, reference) : node;

    private static string TypeOf(JsonNode? schema) =>
        schema?["allOf"]?[0] is { } only ? TypeOf(only)
        : schema?["$ref"].Text is { Length: > 0 } reference ? reference[(reference.LastIndexOf('/') + 1)..]
        : schema?["items"] is { } items ? $"list of {TypeOf(items)}"
        : schema?["additionalProperties"] is JsonObject values ? $"map of {TypeOf(values)}"
        : $"{schema?["type"].Text} {schema?["format"].Text}".Replace("password", "", StringComparison.Ordinal).Trim();
}

using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Web;
using Json.Schema;
using Tavus.ContractTests.Document;
using Tavus.ContractTests.Server;

namespace Tavus.ContractTests.Validation;

/// <summary>Holds what goes over the wire against the OpenAPI document, by a validator of JSON Schema that knows nothing of this library.</summary>
internal static class DocumentValidator
{
    private const string Json = "application/json";

    private static readonly Uri Document = new("https://tavus.invalid/personas");

    private static readonly EvaluationOptions Options = CreateOptions();

    /// <returns>Where the request departs from the document; nothing if it does not.</returns>
    public static IReadOnlyList<string> Check(LoggedRequest request, string basePath = "")
    {
        var target = request.Target[(request.Target.StartsWith(basePath, StringComparison.Ordinal) ? basePath.Length : 0)..].Split('?', 2);
        var (template, path) = OpenApiDocument.Members(OpenApiDocument.Root["paths"]).FirstOrDefault(path => Matches(path.Key, target[0]));
        if (path is null)
        {
            return ["the document has no such path"];
        }

        if (path[request.Method.ToLowerInvariant()] is not JsonObject operation)
        {
            return ["the document has no such method of the path"];
        }

        return [.. CheckKey(request), .. CheckQuery(operation, $"/paths/{Escape(template)}/{request.Method.ToLowerInvariant()}", target.ElementAtOrDefault(1)), .. CheckBody(operation, request, $"/paths/{Escape(template)}/{request.Method.ToLowerInvariant()}/requestBody/content/application~1json/schema")];
    }

    /// <returns>Where an answer departs from the document; nothing if it does not.</returns>
    public static IReadOnlyList<string> Check(DocumentedAnswer answer, JsonNode? body)
    {
        var pointer = $"/paths/{Escape(answer.Path)}/{answer.Method.ToLowerInvariant()}/responses/{answer.Status}";
        var response = Resolve(pointer);
        return response.Node["content"] is null
            ? body is null ? [] : ["the document has no body of this answer"]
            : Evaluate($"{response.Pointer}/content/application~1json/schema", body);
    }

    public static IReadOnlyList<string> Evaluate(string pointer, JsonNode? instance)
    {
        var results = new JsonSchemaBuilder().Ref(new Uri(Document, $"#{Uri.EscapeDataString(pointer).Replace("%2F", "/", StringComparison.Ordinal)}").OriginalString).Build().Evaluate(instance, Options);
        return results.IsValid ? [] : [.. (results.Details ?? []).Where(static detail => detail.Errors is not null).SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation} {error.Value}")).Distinct()];
    }

    private static EvaluationOptions CreateOptions()
    {
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
        options.SchemaRegistry.Register(new JsonNodeBaseDocument(OpenApiDocument.Root, Document));
        return options;
    }

    private static IEnumerable<string> CheckKey(LoggedRequest request) => request.Headers.ContainsKey("x-api-key") ? [] : ["the key is missing"];

    private static IEnumerable<string> CheckQuery(JsonObject operation, string pointer, string? query)
    {
        var parameters = (operation["parameters"] as JsonArray ?? []).Index().Where(static parameter => parameter.Item!["in"]?.GetValue<string>() == "query").ToDictionary(static parameter => parameter.Item!["name"]!.GetValue<string>(), static parameter => parameter.Index);
        var arguments = HttpUtility.ParseQueryString(query ?? "");
        foreach (var name in arguments.AllKeys)
        {
            if (!parameters.TryGetValue(name ?? "", out var index))
            {
                yield return $"the document has no query parameter '{name}'";
                continue;
            }

            var isInteger = int.TryParse(arguments[name], CultureInfo.InvariantCulture, out var number);
            foreach (var error in Evaluate($"{pointer}/parameters/{index}/schema", isInteger ? JsonValue.Create(number) : JsonValue.Create(arguments[name])))
            {
                yield return $"{name}:{error}";
            }
        }
    }

    private static IReadOnlyList<string> CheckBody(JsonObject operation, LoggedRequest request, string pointer)
    {
        if (operation["requestBody"] is null)
        {
            return request.Body.Length == 0 ? [] : ["the document has no request body"];
        }

        if (!request.Headers.TryGetValue("Content-Type", out var mediaType) || mediaType.Split(';')[0] != Json)
        {
            return [$"the document has no request body of the type {mediaType}"];
        }

        return request.Body.Length == 0 ? ["the request body is missing"] : Evaluate(pointer, JsonNode.Parse(request.Body));
    }

    private static bool Matches(string template, string path) => Regex.IsMatch(path, $"^{Regex.Replace(template, "{[^}]+}", "[^/]+")}$");

    private static (string Pointer, JsonNode Node) Resolve(string pointer)
    {
        var node = pointer.Split('/').Skip(1).Aggregate((JsonNode)OpenApiDocument.Root, static (parent, name) => parent[name.Replace("~1", "/", StringComparison.Ordinal)]!);
        return node["$ref"]?.GetValue<string>() is { } reference ? (reference[1..], OpenApiDocument.Resolve(node)) : (pointer, node);
    }

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}

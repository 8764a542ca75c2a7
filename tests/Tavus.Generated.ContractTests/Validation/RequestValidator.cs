using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Web;
using Tavus.Documented;
using Tavus.ContractTests.Server;

namespace Tavus.ContractTests.Validation;

/// <summary>Compares requests on the wire with the OpenAPI document.</summary>
internal static class RequestValidator
{
    private const string Json = "application/json";

    /// <returns>The differences between the request and the OpenAPI document.</returns>
    public static IReadOnlyList<string> Check(LoggedRequest request, string basePath = "")
    {
        var target = request.Target[(request.Target.StartsWith(basePath, StringComparison.Ordinal) ? basePath.Length : 0)..].Split('?', 2);
        var template = OpenApiDocument.Members(OpenApiDocument.Root["paths"]).Select(static path => path.Key).FirstOrDefault(path => Matches(path, target[0]));
        if (template is null)
        {
            return ["the document has no such path"];
        }

        var operation = DocumentPlace.Root["paths"][template][request.Method.ToLowerInvariant()];
        return operation.Node is null
            ? ["the document has no such method of the path"]
            : [.. CheckKey(request), .. CheckQuery(operation, target.ElementAtOrDefault(1) ?? ""), .. CheckBody(operation["requestBody"], request)];
    }

    public static bool Matches(string template, string path) => Regex.IsMatch(path, $"^{Regex.Replace(template, "{[^}]+}", "[^/]+")}$");

    private static IEnumerable<string> CheckKey(LoggedRequest request) => request.Headers.ContainsKey("x-api-key") ? [] : ["the key is missing"];

    private static IEnumerable<string> CheckQuery(DocumentPlace operation, string query)
    {
        var parameters = operation["parameters"].Items.Where(static parameter => parameter["in"].Text == "query").ToDictionary(static parameter => parameter["name"].Text!);
        var arguments = HttpUtility.ParseQueryString(query);
        return arguments.AllKeys.SelectMany(name => parameters.TryGetValue(name ?? "", out var parameter)
            ? CheckArgument(name!, parameter["schema"], arguments.GetValues(name)!)
            : [$"the document has no query parameter '{name}'"]);
    }

    private static IEnumerable<string> CheckArgument(string name, DocumentPlace schema, string[] values) =>
        values is [var value] ? DocumentSchemas.Check(schema, Parse(schema, value)).Select(error => $"{name}:{error}") : [$"{name}: sent {values.Length} times"];

    private static IReadOnlyList<string> CheckBody(DocumentPlace body, LoggedRequest request)
    {
        if (body.Node is null)
        {
            return request.Body.Length == 0 ? [] : ["the document has no request body"];
        }

        if (!request.Headers.TryGetValue("Content-Type", out var mediaType) || mediaType.Split(';')[0] != Json)
        {
            return [$"the document has no request body of the type {mediaType}"];
        }

        return request.Body.Length == 0 ? ["the request body is missing"] : DocumentSchemas.Check(body["content"][Json]["schema"], JsonNode.Parse(request.Body));
    }

    /// <summary>Parses an argument as the schema requires, if it can. Commas separate the items of a list.</summary>
    private static JsonNode Parse(DocumentPlace schema, string argument) => schema["type"].Text switch
    {
        "array" => new JsonArray([.. argument.Split(',').Select(item => Parse(schema["items"], item))]),
        "integer" when int.TryParse(argument, CultureInfo.InvariantCulture, out var number) => number,
        "boolean" when argument is "true" or "false" => argument == "true",
        _ => argument,
    };
}

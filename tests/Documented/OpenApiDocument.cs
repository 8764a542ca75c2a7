using System.Text.Json.Nodes;
using Tavus.OpenApi.Tests.Documents;

namespace Tavus.Documented;

/// <summary>The document that the client is generated from, read independently of the generator.</summary>
internal static class OpenApiDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static JsonObject Root { get; } = (JsonObject)YamlJson.Convert(YamlJson.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "openapi/tavus.yaml"))))!;

    public static IReadOnlyList<DocumentedOperation> Operations { get; } =
    [
        .. from path in Members(Root["paths"])
           from operation in Members(path.Value)
           where Methods.Contains(operation.Key)
           select new DocumentedOperation(path.Key, operation.Key),
    ];

    /// <summary>Every response of every operation, once for each of its examples.</summary>
    public static IReadOnlyList<DocumentedResponse> Responses { get; } = [.. Operations.SelectMany(static operation => operation.Responses)];

    public static DocumentedOperation Operation(string id) => Operations.Single(operation => operation.Id == id);

    public static DocumentedResponse Response(string name) => Responses.Single(response => response.Name == name);

    public static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node as JsonObject ?? [];
}

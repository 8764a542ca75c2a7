using System.Text.Json.Nodes;
using Tavus.OpenApi.Tests.Documents;

namespace Tavus.Documented;

/// <summary>The OpenAPI document from which the client is generated, parsed without the generator's code.</summary>
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

    /// <summary>All documented responses of all operations. A response with several examples appears once for each example.</summary>
    public static IReadOnlyList<DocumentedResponse> Responses { get; } = [.. Operations.SelectMany(static operation => operation.Responses)];

    public static DocumentedOperation Operation(string id) => Operations.Single(operation => operation.Id == id);

    public static DocumentedResponse Response(string name) => Responses.Single(response => response.Name == name);

    public static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node as JsonObject ?? [];
}

using System.Globalization;
using System.Text.Json.Nodes;
using Tavus.OpenApi.Tests.Documents;

namespace Tavus.ContractTests.Document;

/// <summary>The document that the client is generated from, read here without any of the code that generates it.</summary>
internal static class OpenApiDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static JsonObject Root { get; } = (JsonObject)YamlJson.Convert(YamlJson.Parse(File.ReadAllText("openapi/tavus.yaml")))!;

    /// <summary>Every answer of every operation, once for each of its examples.</summary>
    public static IReadOnlyList<DocumentedAnswer> Answers { get; } =
    [
        .. from path in Members(Root["paths"])
           from operation in Members(path.Value)
           where Methods.Contains(operation.Key)
           from response in Members(operation.Value!["responses"])
           let answer = DocumentPlace.Root["paths"][path.Key][operation.Key]["responses"][response.Key].Node!
           let headers = Members(answer["headers"]).ToDictionary(static header => header.Key, static header => header.Value!["example"]!.GetValue<string>())
           from example in Members(answer["content"]?["application/json"]?["examples"]).DefaultIfEmpty(new("", null))
           select new DocumentedAnswer(
               operation.Value["operationId"]!.GetValue<string>(),
               operation.Key.ToUpperInvariant(),
               path.Key,
               int.Parse(response.Key, CultureInfo.InvariantCulture),
               example.Key,
               example.Value?["value"],
               headers)
    ];

    public static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node as JsonObject ?? [];
}

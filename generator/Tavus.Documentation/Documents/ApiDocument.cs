using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;
using Tavus.Generator.Parsing;

namespace Tavus.Documentation.Documents;

/// <summary>The bundle of OpenAPI documents, as JSON and as the generator's model.</summary>
internal sealed record ApiDocument(JsonNode Json, ApiModel Model)
{
    /// <exception cref="InvalidDataException">The generator cannot read the text as an OpenAPI document.</exception>
    public static ApiDocument Parse(string yaml)
    {
        var text = SourceText.From(yaml);
        var diagnostics = new DiagnosticBag("tavus.yaml", text, folder: null);
        var model = DocumentParser.Parse(text, diagnostics, CancellationToken.None);
        return diagnostics.Found.Count > 0 || DocumentLoader.Load(yaml, diagnostics, CancellationToken.None) is not { } root
            ? throw new InvalidDataException(diagnostics.Found.First().ToString())
            : new ApiDocument(JsonNode.Parse(NodeJson.From(root))!, model!);
    }

    public JsonNode TagOf(ResourceModel resource) =>
        Json["tags"]!.AsArray().First(tag => CSharpName.ToPascalCase(tag!["name"]!.GetValue<string>()) == resource.Name)!;

    /// <summary>The JSON that describes an operation.</summary>
    public JsonNode Find(OperationModel operation) => Json["paths"]![operation.PathTemplate]![operation.Method.ToLowerInvariant()]!;

    /// <summary>The first example of the request body; null if the operation has no request body.</summary>
    public JsonNode? RequestOf(OperationModel operation) =>
        (Find(operation)["requestBody"]?["content"]?["application/json"]?["examples"] as JsonObject)?.First().Value!["value"];
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tavus.OpenApi.Tests.Documents;

namespace Tavus.ContractTests.Vendor;

/// <summary>The vendor's own OpenAPI document. It is not in this repository; the environment variable <c>TAVUS_VENDOR_DOCUMENT</c> contains the path of the file.</summary>
internal static partial class VendorDocument
{
    public const string Variable = "TAVUS_VENDOR_DOCUMENT";

    private static readonly string? Path = Environment.GetEnvironmentVariable(Variable);

    /// <summary>The reason why the document is missing; null if the file exists.</summary>
    public static string? WhyMissing { get; } = File.Exists(Path) ? null : $"The environment variable {Variable} names no file.";

    /// <summary>The root of the document; null if the document is missing.</summary>
    public static JsonObject? Root { get; } = WhyMissing is null ? (JsonObject)YamlJson.Convert(YamlJson.Parse(File.ReadAllText(Path!)))! : null;

    /// <summary>The operations of a document, by method and path, such as <c>GET /v2/personas/{}</c>. The names of path parameters are left out, since the two documents use different names.</summary>
    public static Dictionary<string, JsonObject> Operations(JsonObject root)
    {
        var operations =
            from path in root["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            where operation.Value is JsonObject value && value.ContainsKey("responses")
            select KeyValuePair.Create(Key(operation.Key, path.Key), operation.Value!.AsObject());
        return operations.ToDictionary(StringComparer.Ordinal);
    }

    public static string Key(string method, string path) => $"{method.ToUpperInvariant()} {Parameter().Replace(path, "{}")}";

    /// <summary>The value, or the target if the value is a reference.</summary>
    public static JsonNode? Follow(JsonObject root, JsonNode? node) =>
        node is JsonObject value && value["$ref"] is { } reference
            ? Follow(root, reference.GetValue<string>().Split('/').Skip(1).Aggregate((JsonNode?)root, static (parent, name) => parent?[name]))
            : node;

    /// <summary>The schema of a request body or response in JSON; null if there is no body.</summary>
    public static JsonNode? Schema(JsonObject root, JsonNode? body) => Follow(root, body)?["content"]?.AsObject().FirstOrDefault().Value?["schema"];

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}

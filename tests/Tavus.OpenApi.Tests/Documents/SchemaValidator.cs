using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Pointer;
using Json.Schema;

namespace Tavus.OpenApi.Tests.Documents;

/// <summary>Validates values against the schemas of a set of OpenAPI documents.</summary>
internal sealed class SchemaValidator
{
    private static readonly Uri Folder = new("https://openapi.invalid/");

    private readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    public SchemaValidator(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            _options.SchemaRegistry.Register(new JsonNodeBaseDocument(document.Root, new Uri(Folder, document.Name)));
        }
    }

    /// <returns>The places and reasons of mismatches; empty if the value matches. Also empty if the schema itself is invalid, since another rule reports that.</returns>
    public IEnumerable<(JsonPointer Place, string Error)> Validate(Document document, JsonPointer schema, JsonNode? value)
    {
        var reference = new JsonSchemaBuilder().Ref(new UriBuilder(new Uri(Folder, document.Name)) { Fragment = schema.ToString() }.Uri.AbsoluteUri).Build();
        try
        {
            var results = reference.Evaluate(value, _options);
            return results.IsValid ? [] :
                from detail in results.Details
                from error in detail.Errors?.Values ?? []
                select (detail.InstanceLocation, error);
        }
        catch (Exception exception) when (exception is JsonException or JsonSchemaException)
        {
            return [];
        }
    }
}

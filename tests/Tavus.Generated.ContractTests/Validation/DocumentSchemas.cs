using System.Text.Json.Nodes;
using Json.Schema;
using Tavus.Documented;

namespace Tavus.ContractTests.Validation;

/// <summary>The schemas of the OpenAPI document, evaluated by a JSON Schema validator that does not depend on this library.</summary>
internal static class DocumentSchemas
{
    private static readonly Uri Document = new("https://tavus.invalid/openapi");

    private static readonly EvaluationOptions Options = CreateOptions();

    /// <returns>The differences between a value and a schema.</returns>
    public static IReadOnlyList<string> Check(DocumentPlace schema, JsonNode? value)
    {
        var reference = new UriBuilder(Document) { Fragment = schema.Pointer }.Uri.AbsoluteUri;
        var results = new JsonSchemaBuilder().Ref(reference).Build().Evaluate(value, Options);
        return results.IsValid ? [] :
        [
            .. from detail in results.Details
               from error in detail.Errors?.Values ?? []
               select $"{detail.InstanceLocation} {error}",
        ];
    }

    private static EvaluationOptions CreateOptions()
    {
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
        options.SchemaRegistry.Register(new JsonNodeBaseDocument(OpenApiDocument.Root, Document));
        return options;
    }
}

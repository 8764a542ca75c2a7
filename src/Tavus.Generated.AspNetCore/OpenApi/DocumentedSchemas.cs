using Microsoft.OpenApi;

namespace Tavus.AspNetCore.OpenApi;

/// <summary>The schemas of the library's own OpenAPI documents.</summary>
internal static partial class DocumentedSchemas
{
    private static readonly Lazy<IDictionary<string, IOpenApiSchema>> Schemas = new(Load);

    /// <returns>The schema; null if the OpenAPI documents have no schema for the type.</returns>
    public static OpenApiSchema? Find(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var other when other.Assembly != typeof(TavusClient).Assembly => null,
        var raw when raw == typeof(RawJson) => new OpenApiSchema { Description = "Any JSON." },
        var callback when callback == typeof(TavusCallback) => new OpenApiSchema { Type = JsonSchemaType.Object, Description = "The JSON of a callback." },
        var patch when patch == typeof(JsonPatch) => new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchemaReference(nameof(JsonPatchOperation)), Description = "A JSON Patch (RFC 6902)." },
        var pointer when typeof(JsonPointer).IsAssignableFrom(pointer) => new OpenApiSchema { Type = JsonSchemaType.String, Format = "json-pointer", Description = "A JSON Pointer (RFC 6901)." },
        { Name: var name } => Schemas.Value.TryGetValue(name, out var schema) ? (OpenApiSchema)schema : null,
    };

    public static Type TypeOf(string name) => typeof(TavusClient).Assembly.GetType($"{nameof(Tavus)}.{name}", throwOnError: true)!;

    private static IDictionary<string, IOpenApiSchema> Load()
    {
        var schemas = OpenApiDocument.Parse($$$$"""{"openapi":"3.0.3","info":{"title":"Tavus","version":"v2"},"paths":{},"components":{"schemas":{{{{Json}}}}}}""", OpenApiConstants.Json).Document!.Components!.Schemas!;
        foreach (var schema in schemas.Values.OfType<OpenApiSchema>().Where(static schema => schema.Enum is not null))
        {
            // The service adds values over time: generated clients must accept unknown values.
            schema.AnyOf = [new OpenApiSchema { Type = schema.Type, Enum = schema.Enum }, new OpenApiSchema { Type = schema.Type }];
            schema.Enum = null;
        }

        return schemas;
    }
}

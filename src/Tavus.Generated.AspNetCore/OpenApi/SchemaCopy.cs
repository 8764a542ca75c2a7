using Microsoft.OpenApi;

namespace Tavus.AspNetCore.OpenApi;

/// <summary>Copies schemas, because generators of OpenAPI documents change the schemas that they receive. Leaves out the <c>x-</c> extensions, which only the generator of this library reads.</summary>
internal static class SchemaCopy
{
    /// <param name="getReference">Returns the replacement for a reference to the type: a schema, or another reference.</param>
    public static OpenApiSchema Copy(this OpenApiSchema schema, Func<Type, IOpenApiSchema> getReference)
    {
        var copy = (OpenApiSchema)schema.CreateShallowCopy();
        copy.Extensions = null;
        copy.Properties = schema.Properties?.ToDictionary(static property => property.Key, property => Copy(property.Value, getReference));
        copy.AllOf = schema.AllOf?.Select(part => Copy(part, getReference)).ToList();
        copy.AnyOf = schema.AnyOf?.Select(part => Copy(part, getReference)).ToList();
        copy.Items = schema.Items is { } items ? Copy(items, getReference) : null;
        copy.AdditionalProperties = schema.AdditionalProperties is { } values ? Copy(values, getReference) : null;
        return copy;
    }

    private static IOpenApiSchema Copy(IOpenApiSchema schema, Func<Type, IOpenApiSchema> getReference) => schema is OpenApiSchema own
        ? own.Copy(getReference)
        : getReference(DocumentedSchemas.TypeOf(((OpenApiSchemaReference)schema).Reference.Id!));
}

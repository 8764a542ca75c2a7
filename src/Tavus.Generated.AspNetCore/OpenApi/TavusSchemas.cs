using Microsoft.OpenApi;
using Tavus.AspNetCore.OpenApi;

namespace Tavus.AspNetCore;

/// <summary>The OpenAPI schemas of the library's types. Generators of OpenAPI documents cannot infer these schemas, because the types have their own JSON converters.</summary>
public static class TavusSchemas
{
    /// <summary>Gets the library's types that the schema of a type refers to.</summary>
    /// <param name="type">Any type.</param>
    /// <returns>The types; none for a type that does not belong to the library.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static IReadOnlyList<Type> GetReferences(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var found = new List<Type>();
        DocumentedSchemas.Find(type)?.Copy(part =>
        {
            found.Add(part);
            return new OpenApiSchema();
        });
        return [.. found.Distinct()];
    }

    /// <summary>Overwrites the schema of a type with the documented schema: names, types, documented values and descriptions. The schema of an open enum lists the documented values, and allows others.</summary>
    /// <param name="type">Any type. If the type does not belong to the library, the schema stays unchanged.</param>
    /// <param name="schema">The schema of the type. A reference to a schema stays unchanged.</param>
    /// <param name="getReference">Gets the schema of a type that <see cref="GetReferences"/> returned, or a reference to that schema.</param>
    /// <returns>Whether the schema was overwritten.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryApply(Type type, IOpenApiSchema schema, Func<Type, IOpenApiSchema> getReference)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(getReference);
        if (schema is not OpenApiSchema own || DocumentedSchemas.Find(type)?.Copy(getReference) is not { } documented)
        {
            return false;
        }

        own.Type = documented.Type;
        own.Format = documented.Format;
        own.Description = documented.Description;
        own.Properties = documented.Properties;
        own.Required = documented.Required;
        own.Items = documented.Items;
        own.AdditionalProperties = documented.AdditionalProperties;
        own.AdditionalPropertiesAllowed = true;
        own.AnyOf = documented.AnyOf;
        return true;
    }
}

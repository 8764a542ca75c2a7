using Microsoft.OpenApi;
using Tavus.AspNetCore.OpenApi;

namespace Tavus.AspNetCore;

/// <summary>The OpenAPI schemas of the library's types, as the document of the API has them. Generators of OpenAPI documents cannot read the converters of these types.</summary>
public static class TavusSchemas
{
    /// <summary>The library's types that the schema of a type refers to.</summary>
    /// <param name="type">Any type.</param>
    /// <returns>The types; none for a type that is not the library's.</returns>
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

    /// <summary>Overwrites the schema of a type with its documented one: names, types, documented values and descriptions. Open enums list their values without excluding others.</summary>
    /// <param name="type">Any type; the schema of one that is not the library's is left alone.</param>
    /// <param name="schema">The schema of the type.</param>
    /// <param name="getReference">Gets the schema, or a reference to it, of each type of <see cref="GetReferences"/>.</param>
    /// <returns>Whether the type is one of the library that has a schema.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryApply(Type type, OpenApiSchema schema, Func<Type, IOpenApiSchema> getReference)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(getReference);
        if (DocumentedSchemas.Find(type)?.Copy(getReference) is not { } documented)
        {
            return false;
        }

        schema.Type = documented.Type;
        schema.Format = documented.Format;
        schema.Description = documented.Description;
        schema.Properties = documented.Properties;
        schema.Required = documented.Required;
        schema.Items = documented.Items;
        schema.AnyOf = documented.AnyOf;
        return true;
    }
}

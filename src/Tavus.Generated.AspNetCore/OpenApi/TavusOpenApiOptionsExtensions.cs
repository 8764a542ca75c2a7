using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Tavus;
using Tavus.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the library's types to the OpenAPI document of an application.</summary>
public static class TavusOpenApiOptionsExtensions
{
    /// <summary>Describes the library's types in the OpenAPI document of the application: names, types, documented values and descriptions. Without this method, the schemas of these types are empty.</summary>
    /// <param name="options">The options of the OpenAPI document.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <example><code>services.AddOpenApi(options => options.AddTavusSchemas());</code></example>
    public static OpenApiOptions AddTavusSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer(static async (schema, context, cancellationToken) =>
        {
            var references = new Dictionary<Type, IOpenApiSchema>();
            foreach (var type in TavusSchemas.GetReferences(context.JsonTypeInfo.Type))
            {
                references[type] = await context.GetOrCreateSchemaAsync(type, cancellationToken: cancellationToken).ConfigureAwait(false);
            }

            TavusSchemas.TryApply(context.JsonTypeInfo.Type, schema, type => references[type]);

            // ASP.NET Core omits the item schema of a list or map if the item type has its own JSON converter.
            if (context.JsonTypeInfo.ElementType is { } element && element.Assembly == typeof(TavusClient).Assembly)
            {
                var items = await context.GetOrCreateSchemaAsync(element, cancellationToken: cancellationToken).ConfigureAwait(false);
                if (schema.Type?.HasFlag(JsonSchemaType.Array) is true)
                {
                    schema.Items ??= items;
                }
                else
                {
                    schema.AdditionalProperties ??= items;
                }
            }
        });
    }
}

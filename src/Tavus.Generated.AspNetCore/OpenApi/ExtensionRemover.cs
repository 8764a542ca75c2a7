using Microsoft.OpenApi;

namespace Tavus.AspNetCore.OpenApi;

/// <summary>Removes the <c>x-</c> extensions, which only the generator of this library reads.</summary>
internal sealed class ExtensionRemover : OpenApiVisitorBase
{
    /// <inheritdoc />
    public override void Visit(IOpenApiSchema schema) => schema.Extensions?.Clear();
}

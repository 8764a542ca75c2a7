namespace Tavus.Generator.Emitting;

/// <summary>Emits the schemas of the Tavus OpenAPI document as JSON, to insert them into the OpenAPI documents of applications.</summary>
internal static class SchemasEmitter
{
    public static string Emit(IReadOnlyList<(string Name, string Value)> schemas) => CodeWriter.File("Tavus.AspNetCore.OpenApi")
        .Open("partial class DocumentedSchemas")
        .Line($"private const string Json = {GeneratedCode.Literal($"{{{string.Join(",", schemas.Select(static schema => $"\"{schema.Name}\":{schema.Value}"))}}}")};")
        .Finish();
}

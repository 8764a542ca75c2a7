namespace Tavus.Generator.Emitting;

/// <summary>Emits the names of the members that the OpenAPI document marks as secret, for masking JSON whose schema is unknown.</summary>
internal static class SecretNamesEmitter
{
    public static string Emit(IReadOnlyList<ObjectModel> objects)
    {
        var names = objects.SelectMany(static schema => schema.Properties)
            .Where(static property => property.IsSecret)
            .SelectMany(static property => property.Aliases.Prepend(property.JsonName))
            .Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal);
        var code = CodeWriter.File("Tavus.Json")
            .Open("partial class SecretNames")
            .Open("internal static bool IsDocumentedSecret(global::System.ReadOnlySpan<byte> name)");
        NameLookupEmitter.Emit(code, "name", [.. names.Select(static name => (name, "true"))], "false");
        return code.Finish();
    }
}

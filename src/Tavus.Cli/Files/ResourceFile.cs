namespace Tavus.Cli.Files;

/// <summary>A file that describes one object, for example to keep the description in version control.</summary>
/// <param name="Id">The id of the object; null for a new one.</param>
/// <param name="Members">The members in the file, secrets included.</param>
internal sealed record ResourceFile(string? Id, JsonObject Members)
{
    /// <summary>The member of a JSON file that tells editors the address of its JSON Schema.</summary>
    public const string SchemaMember = "$schema";

    public static IEnumerable<string> IdNames(ApiResource resource) =>
        OpenApiDocument.NamesOf(OpenApiDocument.Schema(resource.ItemType), resource.IdName);

    /// <summary>All names of the members that only the service sets, except the id: no file contains them.</summary>
    public static IEnumerable<string> ServiceNames(ApiResource resource) => OpenApiDocument.ReadOnlyNames(resource.ItemType).Except(IdNames(resource));

    /// <summary>The id in a response. If the member with the id is missing under all of its names, another member has the id.</summary>
    public static string? FindId(JsonObject item, ApiResource resource) =>
        IdNames(resource).Append(ApiResources.FallbackIdName).Select(name => item[name]?.ToString()).FirstOrDefault(static id => id is { Length: > 0 });

    public static async Task<ResourceFile> ReadAsync(string path, ApiResource resource, Placeholders placeholders, CliHost host, CancellationToken cancellationToken) =>
        await TextFile.ReadAsync(path, host, cancellationToken).ConfigureAwait(false) is JsonObject file
            ? Create((JsonObject)placeholders.Expand(file)!, resource)
            : throw new UsageException($"{TextFile.NameOf(path)} is not a {resource.Noun} file: it must contain one object.");

    private static ResourceFile Create(JsonObject members, ApiResource resource)
    {
        var names = IdNames(resource).ToList();
        var ids = names.Where(members.ContainsKey).Select(name => members[name].AsText()).ToList();
        if (ids.Exists(string.IsNullOrEmpty) || ids.Distinct().Count() > 1)
        {
            throw new UsageException($"The file must have one {resource.IdName} (a non-empty string), or none to create a {resource.Noun}.");
        }

        Array.ForEach([.. names, .. ServiceNames(resource), SchemaMember], name => members.Remove(name));
        return new ResourceFile(ids.FirstOrDefault(), WithDocumentedNames(members, OpenApiDocument.Schema(resource.ItemType)));
    }

    /// <summary>Replaces aliases, such as <c>pal_name</c>, which no request has. If the file has several names of a member, they stay.</summary>
    private static JsonObject WithDocumentedNames(JsonObject members, JsonObject schema) => new(members.Select(member => KeyValuePair.Create(
        OpenApiDocument.NamesOf(schema, member.Key).ToList() is var names && names.Count(members.ContainsKey) == 1 ? names[0] : member.Key, member.Value?.DeepClone())));
}

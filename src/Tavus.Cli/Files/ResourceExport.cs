namespace Tavus.Cli.Files;

/// <summary>An object converted to the content of a file, which can be written as JSON or YAML.</summary>
/// <param name="Members">The content of the file, with placeholders in place of the secrets that were found.</param>
internal sealed record ResourceExport(ApiResource Resource, JsonObject Members, IReadOnlyList<string> Placeholders)
{
    public static ResourceExport Create(ApiResource resource, ITavusModel item)
    {
        var members = JsonNodeReader.ReadObject(item.ToJson());
        Array.ForEach([.. ResourceFile.ServiceNames(resource)], name => members.Remove(name));
        var secrets = new SecretPlaceholders(OpenApiDocument.Schema(resource.ItemType), resource.VariablePrefix);
        return new ResourceExport(resource, secrets.Hide(members), secrets.Names);
    }

    /// <exception cref="UsageException">YAML cannot express the object.</exception>
    public string ToYaml(TerminalSafeText text)
    {
        var yaml = string.Concat(Heading().Concat(new YamlWriter(text).Lines(Members)).Select(static line => line + "\n"));
        return TextFile.Contains(yaml, isJson: false, Members) ? yaml : throw new UsageException($"The {Resource.Noun} contains characters that YAML does not allow, such as an unpaired surrogate: add --format json.");
    }

    private IEnumerable<string> Heading()
    {
        var (command, schema) = ($"tavus {Resource.CommandName}", $"{Resource.FileName}.schema.json");
        string[] secrets =
        [
            "#",
            "# Only secrets that their names or formats reveal are replaced by placeholders: check the file for others.",
            "# Set these environment variables before you apply it:",
            .. Placeholders.Select(static name => $"#   export {name}=..."),
        ];
        return
        [
            $"# yaml-language-server: $schema={schema}",
            $"# To let editors complete and check this file: {command} schema > {schema}",
            $"# To create or update the {Resource.Noun} from this file: {command} apply FILE",
            .. Placeholders.Count > 0 ? secrets : [],
            "#",
            "# Write $${ for a literal ${.",
        ];
    }
}

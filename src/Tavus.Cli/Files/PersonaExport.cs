using Tavus.Cli.Errors;
using Tavus.Cli.Json;
using Tavus.Cli.Rendering;
using Tavus.Cli.Yaml;

namespace Tavus.Cli.Files;

/// <summary>Makes a file of a persona.</summary>
/// <param name="Members">What the file says, with placeholders in place of secrets.</param>
/// <param name="Placeholders">The names of the placeholders.</param>
internal sealed record PersonaExport(JsonTree Members, IReadOnlyList<string> Placeholders)
{
    public static PersonaExport Of(Persona persona)
    {
        var members = (JsonMap)JsonTreeReader.Read(persona.ToJson());
        var secrets = new SecretPlaceholders();
        return new PersonaExport(secrets.Hide(PersonaFile.SetByService.Aggregate(members, static (rest, name) => rest.Without(name))), secrets.Names);
    }

    public string ToJson(TerminalSafeText text) => TerminalSafeJson.Indented(Members.ToJson(), text) + "\n";

    /// <exception cref="UsageException">YAML cannot hold it.</exception>
    public string ToYaml(TerminalSafeText text)
    {
        var yaml = string.Concat(Heading().Concat(new YamlWriter(text).Lines(Members)).Select(static line => line + "\n"));
        return IsReadBack(yaml) ? yaml : throw new UsageException("The persona holds what YAML cannot, such as half of a surrogate pair: add --format json.");
    }

    private bool IsReadBack(string yaml)
    {
        try
        {
            return YamlReader.Read(yaml).ToJson() == Members.ToJson();
        }
        catch (FileTextException)
        {
            return false;
        }
    }

    private IEnumerable<string> Heading()
    {
        yield return "# yaml-language-server: $schema=persona.schema.json";
        yield return "# To have editors complete and check this file: tavus personas schema > persona.schema.json";
        yield return "# To make the persona as this file says: tavus personas apply FILE";
        if (Placeholders.Count > 0)
        {
            yield return "#";
            yield return "# Secrets are not in this file. Set them in the environment before it is applied:";
            foreach (var name in Placeholders)
            {
                yield return $"#   export {name}=...";
            }
        }

        yield return "#";
        yield return "# For a literal ${ in a text there is $${.";
    }
}

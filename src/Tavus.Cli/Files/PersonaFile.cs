using Tavus.Cli.Errors;
using Tavus.Cli.Json;

namespace Tavus.Cli.Files;

/// <summary>A persona as people keep it in version control.</summary>
/// <param name="Id">The id of the persona that it is about; null for one that is to be created.</param>
/// <param name="Members">What it says of the persona, secrets included.</param>
internal sealed record PersonaFile(string? Id, JsonMap Members)
{
    /// <summary>By this, JSON files name their schema to editors.</summary>
    public const string SchemaMember = "$schema";

    /// <summary>The names of the id.</summary>
    public static IReadOnlyList<string> IdMembers { get; } = ["persona_id", "pal_id"];

    /// <summary>What only the service sets.</summary>
    public static IReadOnlyList<string> SetByService { get; } = ["created_at", "updated_at"];

    public static async Task<PersonaFile> ReadAsync(string path, CliHost host, CancellationToken cancellationToken)
    {
        var tree = await TextFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        return tree is JsonMap map
            ? Of((JsonMap)Placeholders.Fill(map, host.GetVariable))
            : throw new UsageException($"{path} holds no persona: it must be one object with members such as persona_name.");
    }

    private static PersonaFile Of(JsonMap file)
    {
        var ids = IdMembers.Select(name => file[name]).OfType<JsonTree>().Where(static id => !id.IsNull).ToList();
        if (ids.Exists(static id => id is not JsonText))
        {
            throw new UsageException($"The {IdMembers[0]} in the file must be a text.");
        }

        var members = IdMembers.Concat(SetByService).Append(SchemaMember).Aggregate(file, static (rest, name) => rest.Without(name));
        return new PersonaFile(ids.Cast<JsonText>().FirstOrDefault()?.Value, members);
    }
}

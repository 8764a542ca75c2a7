using Tavus.Cli.Json;
using Tavus.Cli.Schema;

namespace Tavus.Cli.Files;

/// <summary>
/// What becomes of a persona by a file. Members of the persona, of its layers and of each layer that the file does not
/// name stay; what it names becomes as it is in the file, as a whole; null removes.
/// </summary>
internal static class PersonaMerge
{
    public static JsonMap Merge(JsonMap persona, JsonMap file) => Merge(persona, WithNamesOf(persona, file), []);

    private static JsonMap Merge(JsonMap before, JsonMap file, IReadOnlyList<string> path)
    {
        var after = before;
        foreach (var (name, value) in file.Members)
        {
            var old = before[name];
            IReadOnlyList<string> place = [.. path, name];
            after = value switch
            {
                // Null and nothing are the same to the service: what comes as null already is not to be removed each time.
                _ when value.IsNull => old is null or { IsNull: true } ? after : after.Without(name),
                JsonMap map when place is ["layers"] or ["layers", _] => after.With(name, Merge(old as JsonMap ?? JsonMap.Empty, map, place)),
                _ => after.With(name, old is null ? value : KeepMasked(old, value, place)),
            };
        }

        return after;
    }

    /// <summary>A secret of which the service, or the file, shows only the mask cannot be compared, and is left as it is.</summary>
    private static JsonTree KeepMasked(JsonTree old, JsonTree value, IReadOnlyList<string> path) => (old, value) switch
    {
        (JsonMap oldMap, JsonMap map) => new JsonMap(new(map.Members.Select(member =>
            KeyValuePair.Create(member.Key, oldMap[member.Key] is { } oldMember ? KeepMasked(oldMember, member.Value, [.. path, member.Key]) : member.Value)))),
        (JsonList oldList, JsonList list) => new JsonList([.. list.Items.Select((item, index) =>
            index < oldList.Items.Count ? KeepMasked(oldList.Items[index], item, [.. path, $"{index}"]) : item)]),
        _ => (Secrets.IsMask(old) || Secrets.IsMask(value) || IsSpelled(old, value)) && Secrets.IsSecret(path) ? old : value,
    };

    /// <summary>Variables hold texts only: a number that the export hid comes back as one.</summary>
    private static bool IsSpelled(JsonTree old, JsonTree value) => old is JsonLiteral literal && value is ExpandedText text && literal.Source == text.Value;

    /// <summary>The file with the names that the service has given the persona's members, where it has several.</summary>
    private static JsonMap WithNamesOf(JsonMap persona, JsonMap file)
    {
        foreach (var (name, property) in OpenApiDocument.PropertiesOf(OpenApiDocument.Schema(OpenApiDocument.Persona)))
        {
            string[] names = [name, .. OpenApiDocument.AliasesOf(property)];
            if (names.FirstOrDefault(known => persona[known] is not null) is { } used && names.FirstOrDefault(known => file[known] is not null) is { } written && used != written)
            {
                file = file.With(used, file[written]!).Without(written);
            }
        }

        return file;
    }
}

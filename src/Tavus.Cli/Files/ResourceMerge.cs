using Tavus.Cli.Schema;

namespace Tavus.Cli.Files;

/// <summary>
/// Merges a file into an object. Members missing from the file stay, in the object and in each object in it that the
/// document describes. All other values are replaced as a whole; null removes.
/// </summary>
internal sealed class ResourceMerge(string schema, ExpandedTexts expanded)
{
    public JsonObject Merge(JsonObject present, JsonObject file)
    {
        var after = (JsonObject)present.DeepClone();
        MergeInto(after, WithNamesOf(present, file), OpenApiDocument.Schema(schema), []);
        return after;
    }

    private void MergeInto(JsonObject target, JsonObject file, JsonObject description, IReadOnlyList<string> path)
    {
        foreach (var (name, value) in file)
        {
            IReadOnlyList<string> place = [.. path, name];
            var old = target[name];
            if (value is null)
            {
                // An explicit null means the same to the service as no member, and must not be removed each time.
                _ = old is not null && target.Remove(name);
            }
            else if (value is JsonObject members && OpenApiDocument.Find(description, name) is { } inner && inner["properties"] is not null)
            {
                if (old is not JsonObject)
                {
                    target[name] = new JsonObject();
                }

                MergeInto((JsonObject)target[name]!, members, inner, place);
            }
            else
            {
                target[name] = target.ContainsKey(name) ? KeepMasked(old, value, place) : value.DeepClone();
            }
        }
    }

    /// <summary>A secret of which the service, or the file, shows only the mask cannot be compared, and stays unchanged.</summary>
    private JsonNode? KeepMasked(JsonNode? old, JsonNode? value, IReadOnlyList<string> path) => (old, value) switch
    {
        (JsonObject oldMembers, JsonObject members) => new JsonObject(members.Select(member => KeyValuePair.Create(
            member.Key, oldMembers.ContainsKey(member.Key) ? KeepMasked(oldMembers[member.Key], member.Value, [.. path, member.Key]) : member.Value?.DeepClone()))),
        (JsonArray oldItems, JsonArray items) => new JsonArray([.. items.Select((item, index) =>
            index < oldItems.Count ? KeepMasked(oldItems[index], item, [.. path, $"{index}"]) : item?.DeepClone())]),
        _ => ((Secrets.IsMask(old) || Secrets.IsMask(value) || IsSameNumber(old, value)) && Secrets.IsSecret(path) ? old : value)?.DeepClone(),
    };

    /// <summary>Variables contain text: a number that the export hid comes back as text.</summary>
    private bool IsSameNumber(JsonNode? old, JsonNode? value) =>
        old.IsLiteral() && value.AsText() is { } text && expanded.Contains(text) && JsonNodeWriter.Write(old) == text;

    /// <summary>The file with the names that the service uses, for members that have several.</summary>
    private JsonObject WithNamesOf(JsonObject present, JsonObject file)
    {
        var renamed = (JsonObject)file.DeepClone();
        foreach (var (name, property) in OpenApiDocument.PropertiesOf(OpenApiDocument.Schema(schema)))
        {
            string[] names = [name, .. OpenApiDocument.AliasesOf(property)];
            if (names.FirstOrDefault(present.ContainsKey) is { } used && names.FirstOrDefault(renamed.ContainsKey) is { } written && used != written)
            {
                var value = renamed[written];
                renamed.Remove(written);
                renamed[used] = value;
            }
        }

        return renamed;
    }
}

namespace Tavus.Cli.Files;

/// <summary>Merges a file into an object. Members missing from the file stay unchanged, including those of documented nested objects. Arrays and free-form objects are replaced as a whole; null removes a member.</summary>
internal sealed class ResourceMerge(string schema, Placeholders placeholders)
{
    public JsonObject Merge(JsonObject current, JsonObject file)
    {
        var after = (JsonObject)current.DeepClone();
        MergeInto(after, file, OpenApiDocument.Schema(schema), default);
        return after;
    }

    private void MergeInto(JsonObject target, JsonObject file, JsonObject description, SecretPlace place)
    {
        foreach (var (written, value) in file)
        {
            var name = NameIn(target, file, description, written);
            var inner = Secrets.Enter(place, file, written);
            var old = target[name];
            if (value is null)
            {
                // If the member is already null, it stays: for the service, null means the same as a missing member.
                _ = old is not null && target.Remove(name);
            }
            else if (value is JsonObject members && OpenApiDocument.Find(description, name) is { } described && described["properties"] is not null)
            {
                if (old is not JsonObject)
                {
                    target[name] = new JsonObject();
                }

                MergeInto((JsonObject)target[name]!, members, described, inner);
            }
            else
            {
                target[name] = target.ContainsKey(name) ? KeepMasked(old, value, inner) : value.DeepClone();
            }
        }
    }

    /// <summary>Keeps the current value of each secret that is masked in the file or in the object, because masks cannot be compared.</summary>
    private JsonNode? KeepMasked(JsonNode? old, JsonNode? value, SecretPlace place) => (old, value) switch
    {
        (JsonObject oldMembers, JsonObject members) => new JsonObject(members.Select(member => KeyValuePair.Create(
            member.Key, oldMembers.ContainsKey(member.Key) ? KeepMasked(oldMembers[member.Key], member.Value, Secrets.Enter(place, members, member.Key)) : member.Value?.DeepClone()))),
        (JsonArray oldItems, JsonArray items) => new JsonArray([.. items.Select((item, index) =>
            index < oldItems.Count ? KeepMasked(oldItems[index], item, place.EnterItem()) : item?.DeepClone())]),
        _ when place.IsSecret => (Secrets.IsMask(old) || Secrets.IsMask(value) || IsSameNumber(old, value) ? old : value)?.DeepClone(),
        _ => (IsMaskOf(old, value) || IsMaskOf(value, old) ? old : value)?.DeepClone(),
    };

    /// <summary>Whether the first text is the second text with masked credentials.</summary>
    private static bool IsMaskOf(JsonNode? masked, JsonNode? value) =>
        masked.AsText() is { } shown && value.AsText() is { } text && CredentialText.IsMasked(shown) && CredentialText.MaskIn(text) == shown;

    /// <summary>Whether the new value is the old number written as text. An export replaces a secret number with a placeholder, and inserting a variable always creates text.</summary>
    private bool IsSameNumber(JsonNode? old, JsonNode? value) =>
        old.IsLiteral() && value.AsText() is { } text && placeholders.HaveCreated(text) && JsonNodeWriter.Write(old) == text;

    /// <summary>The name that the object uses for a member with aliases. If the file contains that name too, the two names are treated as two members.</summary>
    public static string NameIn(JsonObject target, JsonObject file, JsonObject description, string name) =>
        target.ContainsKey(name) ? name : OpenApiDocument.NamesOf(description, name).FirstOrDefault(other => target.ContainsKey(other) && !file.ContainsKey(other)) ?? name;
}

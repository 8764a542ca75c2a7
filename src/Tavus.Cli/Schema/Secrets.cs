namespace Tavus.Cli.Schema;

/// <summary>Finds secrets in JSON by the library's rules: members whose names denote a secret, and credentials within texts.</summary>
internal static class Secrets
{
    /// <summary>Whether a value is the mask that the service, or this tool, shows for a secret.</summary>
    public static bool IsMask(JsonNode? value) => value.AsText() is { } text && CredentialText.IsMask(text);

    /// <summary>Descends into a member of an object. The member is secret if its name denotes a secret, or if it is the value in a name/value pair whose name denotes a secret.</summary>
    public static SecretPlace Enter(SecretPlace place, JsonObject members, string name) =>
        SecretPair.IsValue(name) && members.Any(static member => SecretPair.IsName(member.Key) && member.Value.AsText() is { } text && SecretPair.IsSecret(text, SecretNames.IsSecret)) ? SecretPlace.Secret : SecretNames.Enter(place, name);

    /// <summary>Whether the OpenAPI document marks the value at a path as a secret, whatever its type.</summary>
    public static bool IsDocumented(JsonPointer path) => path.Segments.Any(static name => SecretNames.IsDocumentedSecret(Encoding.UTF8.GetBytes(name)));

    /// <summary>Copies JSON. <paramref name="map"/> replaces every scalar except null. It receives the path, the scalar, and whether the scalar is secret.</summary>
    public static JsonNode? Map(JsonNode? value, JsonPointer path, Func<JsonPointer, JsonNode, bool, JsonNode?> map) => Map(value, path, path.Place, map);

    /// <summary>Calls an action for each secret in JSON.</summary>
    public static void ForEach(JsonNode? value, JsonPointer path, Action<JsonPointer, JsonNode> action) => Map(value, path, (place, scalar, isSecret) =>
    {
        if (isSecret)
        {
            action(place, scalar);
        }
        else
        {
            CredentialText.Replace(scalar.AsText() ?? "", credential =>
            {
                action(place, JsonValue.Create(credential));
                return credential;
            });
        }

        return null;
    });

    private static SecretPlace EnterItem(SecretPlace place, JsonArray items, int index) =>
        index > 0 && SecretPair.IsValueOfOption(items[index - 1].AsText(), items[index].AsText()) ? SecretPlace.Secret : place.EnterItem();

    private static JsonNode? Map(JsonNode? value, JsonPointer path, SecretPlace secrecy, Func<JsonPointer, JsonNode, bool, JsonNode?> map) => value switch
    {
        null => null,
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Map(member.Value, path.Append(member.Key), Enter(secrecy, members, member.Key), map)))),
        JsonArray items => new JsonArray([.. items.Select((item, index) => Map(item, path.Append(index), EnterItem(secrecy, items, index), map))]),
        _ => map(path, value, secrecy.IsSecret),
    };
}

namespace Tavus.Cli.Schema;

/// <summary>Finds secrets in JSON by the library's rules: members whose names denote a secret, and credentials within texts.</summary>
internal static class Secrets
{
    public const string Mask = "********";

    /// <param name="value">The JSON to mask.</param>
    /// <param name="path">The names and indices that lead to the value.</param>
    /// <param name="expanded">The texts into which variables were inserted.</param>
    /// <returns>A copy with masked secrets, and with placeholders in place of the values of variables.</returns>
    public static JsonNode? MaskIn(JsonNode? value, IReadOnlyList<string> path, ExpandedTexts expanded) => Map(
        value,
        path,
        (_, secret) => JsonValue.Create(secret.AsText() is { } text && expanded.Find(text) is { } found ? found.Placeholders : Mask),
        (_, other) => other.AsText() is { } text ? JsonValue.Create(expanded.Find(text) is { } found ? CredentialText.Replace(found.Source, MaskLiteral) : CredentialText.MaskIn(text)) : other.DeepClone());

    /// <summary>Whether a value is the mask that the service, or this tool, shows for a secret.</summary>
    public static bool IsMask(JsonNode? value) => value.AsText() is { } text && CredentialText.IsMask(text);

    /// <summary>Descends into a member of an object. The member is secret if its name denotes a secret, or if it is the value in a name/value pair whose name denotes a secret.</summary>
    public static SecretPlace Enter(SecretPlace place, JsonObject members, string name) =>
        SecretPair.IsValue(name) && members.Any(static member => SecretPair.IsName(member.Key) && member.Value.AsText() is { } text && SecretPair.IsSecret(text, IsSecret)) ? SecretPlace.Secret : Enter(place, name);

    /// <summary>Whether the OpenAPI document marks the value at a path as a secret, whatever its type.</summary>
    public static bool IsDocumented(IEnumerable<string> path) => path.Any(OpenApiDocument.SecretNames.Contains);

    /// <summary>Copies JSON. <paramref name="mapSecret"/> replaces each secret, and <paramref name="mapOther"/> replaces every other scalar except null.</summary>
    public static JsonNode? Map(JsonNode? value, IReadOnlyList<string> path, Func<IReadOnlyList<string>, JsonNode, JsonNode?> mapSecret, Func<IReadOnlyList<string>, JsonNode, JsonNode?> mapOther) =>
        Map(value, path, path.Aggregate(default(SecretPlace), Enter), mapSecret, mapOther);

    /// <summary>Calls an action for each secret in JSON.</summary>
    public static void ForEach(JsonNode? value, IReadOnlyList<string> path, Action<IReadOnlyList<string>, JsonNode> action) => Map(
        value,
        path,
        (place, secret) =>
        {
            action(place, secret);
            return null;
        },
        (place, other) =>
        {
            CredentialText.Replace(other.AsText() ?? "", credential =>
            {
                action(place, JsonValue.Create(credential));
                return credential;
            });
            return null;
        });

    private static JsonNode? Map(JsonNode? value, IReadOnlyList<string> path, SecretPlace secrecy, Func<IReadOnlyList<string>, JsonNode, JsonNode?> mapSecret, Func<IReadOnlyList<string>, JsonNode, JsonNode?> mapOther) => value switch
    {
        null => null,
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Map(member.Value, [.. path, member.Key], Enter(secrecy, members, member.Key), mapSecret, mapOther)))),
        JsonArray items => new JsonArray([.. items.Select((item, index) => Map(item, [.. path, $"{index}"], secrecy.EnterItem(), mapSecret, mapOther))]),
        _ => (secrecy.IsSecret ? mapSecret : mapOther)(path, value),
    };

    /// <summary>Masks a credential in the text of a file, unless the credential is just a placeholder.</summary>
    private static string MaskLiteral(string credential) => credential.StartsWith("${", StringComparison.Ordinal) && credential.IndexOf('}', StringComparison.Ordinal) == credential.Length - 1 ? credential : Mask;

    private static SecretPlace Enter(SecretPlace place, string name) => place.Enter(name, IsSecret(name));

    private static bool IsSecret(string name) => SecretWords.AppearIn(name) || OpenApiDocument.SecretNames.Contains(name);
}

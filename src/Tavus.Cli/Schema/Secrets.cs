using Tavus.Json;

namespace Tavus.Cli.Schema;

/// <summary>Finds secrets in JSON, where the library would mask them: by the names of the members that lead to them.</summary>
internal static class Secrets
{
    public const string Mask = "********";

    /// <param name="value">Some JSON.</param>
    /// <param name="path">The names and indices that lead to it.</param>
    /// <param name="expanded">The texts into which variables were inserted.</param>
    /// <returns>A copy with masked secrets, and with placeholders in place of the values of variables.</returns>
    public static JsonNode? MaskIn(JsonNode? value, IReadOnlyList<string> path, ExpandedTexts expanded) => Map(
        value,
        path,
        (_, secret) => JsonValue.Create(secret.AsText() is { } text && expanded.FindPlaceholders(text) is { } placeholders ? placeholders : Mask),
        other => other.AsText() is { } text && expanded.FindSource(text) is { } source ? JsonValue.Create(source) : other.DeepClone());

    /// <summary>Whether a value is the mask that the service, or this tool, shows for a secret.</summary>
    public static bool IsMask(JsonNode? value) => value.AsText() is { Length: > 0 } text && text.All(static character => character == '*');

    public static bool IsSecret(IEnumerable<string> path) => path.Any(static name => SecretWords.AppearIn(name) || OpenApiDocument.SecretNames.Contains(name));

    /// <summary>Whether the document marks the value as a secret, whatever its type.</summary>
    public static bool IsDocumented(IEnumerable<string> path) => path.Any(OpenApiDocument.SecretNames.Contains);

    /// <summary>Copies JSON with other scalars in place of secrets and of all other scalars. Null is not a secret.</summary>
    public static JsonNode? Map(JsonNode? value, IReadOnlyList<string> path, Func<IReadOnlyList<string>, JsonNode, JsonNode?> mapSecret, Func<JsonNode, JsonNode?> mapOther) => value switch
    {
        null => null,
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Map(member.Value, [.. path, member.Key], mapSecret, mapOther)))),
        JsonArray items => new JsonArray([.. items.Select((item, index) => Map(item, [.. path, $"{index}"], mapSecret, mapOther))]),
        _ => IsSecret(path) ? mapSecret(path, value) : mapOther(value),
    };

    /// <summary>Calls an action for each secret in JSON.</summary>
    public static void ForEach(JsonNode? value, IReadOnlyList<string> path, Action<IReadOnlyList<string>, JsonNode> action) => Map(
        value,
        path,
        (place, secret) =>
        {
            action(place, secret);
            return null;
        },
        static _ => null);
}

using Tavus.Cli.Json;
using Tavus.Json;

namespace Tavus.Cli.Schema;

/// <summary>Finds secrets in JSON, where the library would mask them: by the names on the way.</summary>
internal static class Secrets
{
    public const string Mask = "********";

    /// <param name="value">Some JSON.</param>
    /// <param name="path">The names and indices that lead to it.</param>
    /// <returns>The same, each secret in it a mask, and placeholders again where variables were put.</returns>
    public static JsonTree MaskIn(JsonTree value, IReadOnlyList<string> path) => Map(
        value,
        path,
        static (_, secret) => new JsonText(secret is ExpandedText text ? text.Placeholders : Mask),
        static other => other is ExpandedText text ? new JsonText(text.Source) : other);

    /// <summary>Whether a value is what the service, or this tool, shows of a secret.</summary>
    public static bool IsMask(JsonTree value) => value is JsonText { Value.Length: > 0 } text && text.Value.All(static character => character == '*');

    public static bool IsSecret(IEnumerable<string> path) => path.Any(static name => SecretWords.AppearIn(name) || OpenApiDocument.SecretNames.Contains(name));

    /// <summary>Makes another JSON of a value by what becomes of its scalars, the secret ones and all others. Null is no secret.</summary>
    public static JsonTree Map(JsonTree value, IReadOnlyList<string> path, Func<IReadOnlyList<string>, JsonTree, JsonTree> ofSecret, Func<JsonTree, JsonTree> ofOther) => value switch
    {
        JsonMap map => new JsonMap(new(map.Members.Select(member => KeyValuePair.Create(member.Key, Map(member.Value, [.. path, member.Key], ofSecret, ofOther))))),
        JsonList list => new JsonList([.. list.Items.Select((item, index) => Map(item, [.. path, $"{index}"], ofSecret, ofOther))]),
        _ when !value.IsNull && IsSecret(path) => ofSecret(path, value),
        _ => ofOther(value),
    };

    /// <summary>Whether the path holds a secret by what the document says, whatever its type.</summary>
    public static bool IsDocumented(IEnumerable<string> path) => path.Any(OpenApiDocument.SecretNames.Contains);
}

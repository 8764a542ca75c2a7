namespace Tavus.Cli.Files;

/// <summary>Replaces each secret with a placeholder named after the secret's path, such as <c>PERSONA_LLM_API_KEY</c>.</summary>
/// <param name="schema">The schema of the object that contains the secrets.</param>
/// <param name="prefix">
/// The prefix of every placeholder name. The rest of the name comes from the service: without the prefix, it could be the name of an unrelated environment variable.
/// </param>
internal sealed class SecretPlaceholders(JsonObject schema, string prefix)
{
    /// <summary>The placeholder names in file order, each with the number to append to its next duplicate.</summary>
    private readonly OrderedDictionary<string, int> _names = [];

    /// <summary>The placeholder names, in file order.</summary>
    public IReadOnlyList<string> Names => _names.Keys;

    /// <summary>Replaces each secret with its placeholder. Keeps empty text, and a boolean such as <c>use_token</c> unless the OpenAPI document marks it as secret.</summary>
    public JsonObject Hide(JsonObject members) => (JsonObject)Secrets.Map(members, JsonPointer.Root, (path, value, isSecret) => (value.AsText(), isSecret) switch
    {
        ({ } text, false) => JsonValue.Create(CredentialText.Replace(text, _ => PlaceholderOf(path), Placeholders.Escape)),
        ("", _) or (_, false) => value.DeepClone(),
        _ when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False && !Secrets.IsDocumented(path) => value.DeepClone(),
        _ => JsonValue.Create(PlaceholderOf(path)),
    })!;

    private string PlaceholderOf(JsonPointer pointer)
    {
        var path = pointer.Segments;
        var telling = path.Count > 1 && OpenApiDocument.IsGroup(OpenApiDocument.Find(schema, path[0])) ? path.Skip(1) : path;
        var plain = prefix + string.Concat(string.Join('_', telling).Select(static unit => char.IsAsciiLetterOrDigit(unit) ? char.ToUpperInvariant(unit) : '_'));
        var name = plain;
        while (!_names.TryAdd(name, 2))
        {
            name = $"{plain}_{_names[plain]++}";
        }

        return $"${{{name}}}";
    }
}

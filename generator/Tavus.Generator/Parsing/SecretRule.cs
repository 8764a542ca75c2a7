using Tavus.Json;

namespace Tavus.Generator.Parsing;

/// <summary>A value is secret if its schema has <c>format: password</c>, or if its name contains a word that denotes a secret.</summary>
internal static class SecretRule
{
    public static bool IsSecret(string name, YamlNode schema) =>
        IsPassword(schema)
        || IsPassword(schema.Get("additionalProperties"))
        || IsPassword(schema.Get("items"))
        || SecretWords.AppearIn(name);

    private static bool IsPassword(YamlNode? schema) => schema.GetText("format") == "password";
}

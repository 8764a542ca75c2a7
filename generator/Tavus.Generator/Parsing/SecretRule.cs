using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>A value is secret if the document says so (<c>format: password</c>) or if its name does.</summary>
internal static class SecretRule
{
    /// <summary>The same words as in the library's SecretNames.</summary>
    private static readonly string[] Words = ["authorization", "key", "password", "secret", "token"];

    public static bool IsSecret(string name, YamlNode schema) =>
        IsPassword(schema)
        || IsPassword(schema.Get("additionalProperties"))
        || IsPassword(schema.Get("items"))
        || Words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsPassword(YamlNode? schema) => schema.GetText("format") == "password";
}

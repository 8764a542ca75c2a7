namespace Tavus.Json;

/// <summary>The names that say themselves that they are of a secret. The generator compiles this file too, so that both go by one rule.</summary>
internal static class SecretWords
{
    private const string Token = "token";

    private static readonly string[] Words = ["authorization", "key", "password", "secret", Token];

    public static bool AreIn(string name) =>
        Words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0 && !(word == Token && IsLimitOfTokens(name)));

    /// <summary>How many tokens a language model may use, such as <c>max_tokens</c>: a setting that callers want to see.</summary>
    private static bool IsLimitOfTokens(string name) =>
        name.EndsWith("tokens", StringComparison.OrdinalIgnoreCase)
        && (name.StartsWith("max", StringComparison.OrdinalIgnoreCase) || name.StartsWith("min", StringComparison.OrdinalIgnoreCase));
}

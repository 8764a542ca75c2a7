namespace Tavus.Json;

/// <summary>The words that make a member's name that of a secret. The generator and the command line compile this file too, so that all apply one rule.</summary>
internal static class SecretWords
{
    private static readonly string[] Words = ["authorization", "bearer", "cookie", "credential", "key", "passphrase", "passw", "secret", "token"];

    /// <summary>Settings of language models that count tokens, which callers want to see. By their whole names: what <c>max_access_tokens</c> holds may be secret.</summary>
    private static readonly string[] Counts = ["maxtokens", "mintokens", "maxcompletiontokens", "maxinputtokens", "maxoutputtokens", "maxnewtokens", "maxprompttokens"];

    public static bool AppearIn(string name) => Words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) && !IsCount(name);

    private static bool IsCount(string name) => Counts.Contains(name.Replace("_", "").Replace("-", ""), StringComparer.OrdinalIgnoreCase);
}

namespace Tavus.Json;

/// <summary>Recognizes the members of an object that pairs a name with a value, as in <c>{"name":"api_key","value":"..."}</c>. The command line uses it too.</summary>
internal static class SecretPair
{
    private static readonly HashSet<string> Names = new(["field", "header", "id", "key", "name", "param", "parameter", "variable"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Values = new(["default", "value", "values"], StringComparer.OrdinalIgnoreCase);

    public static bool IsName(string member) => Names.Contains(member);

    /// <summary>Whether the name in a pair makes the value secret. A masked name does too, as in <c>{"key":"********","value":"..."}</c>: the member <c>key</c> is itself masked.</summary>
    public static bool IsSecret(string text, Func<string, bool> isSecretName) => CredentialText.IsMask(text) || isSecretName(text);

    public static bool IsValue(string member) => Values.Contains(member);

    /// <summary>Whether an item of an array is the value of the option before it, as in <c>["--api-key","..."]</c>. A text with spaces is prose, not an option.</summary>
    public static bool IsValueOfOption(string? option, string? item) =>
        option?.StartsWith("-", StringComparison.Ordinal) == true
        && item?.StartsWith("--", StringComparison.Ordinal) == false
        && option.IndexOfAny(['=', ' ']) < 0
        && SecretWords.AppearIn(option);
}

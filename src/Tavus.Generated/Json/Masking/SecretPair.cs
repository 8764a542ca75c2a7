namespace Tavus.Json;

/// <summary>Recognizes the members of an object that pairs a name with a value, as in <c>{"name":"api_key","value":"..."}</c>. The command line uses it too.</summary>
internal static class SecretPair
{
    public static bool IsName(string member) => member is "field" or "header" or "key" or "name" or "param" or "parameter" or "variable";

    /// <summary>Whether the name in a pair makes the value secret. A masked name does too, as in <c>{"key":"********","value":"..."}</c>: the member <c>key</c> is itself masked.</summary>
    public static bool IsSecret(string text, Func<string, bool> isSecretName) => CredentialText.IsMask(text) || isSecretName(text);

    public static bool IsValue(string member) => member is "value" or "values";
}

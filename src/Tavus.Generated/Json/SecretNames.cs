namespace Tavus.Json;

/// <summary>Decides by its name whether a member is secret: the document marks it, or the name contains a word such as <c>api_key</c>.</summary>
internal static partial class SecretNames
{
    /// <summary>What stands for a secret wherever it would be shown; the service itself masks with the same.</summary>
    public const string Mask = "********";

    public static bool IsSecret(string name) => IsDocumentedSecret(Utf8Text.GetBytes(name)) || SecretWords.AppearIn(name);

    public static SecretPlace Enter(SecretPlace place, string name) => place.Enter(name, IsSecret(name));
}

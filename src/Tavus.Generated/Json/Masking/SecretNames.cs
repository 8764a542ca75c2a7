namespace Tavus.Json;

/// <summary>Decides whether a member is secret: the document marks its name as secret, or the name contains words such as <c>api_key</c>.</summary>
internal static partial class SecretNames
{
    /// <summary>Replaces a secret wherever it would be shown. The service uses the same mask.</summary>
    public const string Mask = "********";

    public static bool IsSecret(string name) => IsDocumentedSecret(Utf8Text.GetBytes(name)) || SecretWords.AppearIn(name);

    public static SecretPlace Enter(SecretPlace place, string name) => place.Enter(name, IsSecret(name));
}

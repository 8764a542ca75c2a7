namespace Tavus.Json;

/// <summary>Decides whether a member is secret: either the OpenAPI document marks its name as secret, or the name contains a word such as <c>token</c>.</summary>
internal static partial class SecretNames
{
    public static bool IsSecret(string name) => IsDocumentedSecret(Utf8Text.GetBytes(name)) || SecretWords.AppearIn(name);

    public static SecretPlace Enter(SecretPlace place, string name) => place.Enter(name, IsSecret(name));
}

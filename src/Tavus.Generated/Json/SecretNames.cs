namespace Tavus.Json;

/// <summary>Which members are secret, by their names: those the document marks, and those whose name says so.</summary>
internal static partial class SecretNames
{
    /// <summary>What stands for a secret wherever it would be shown; the service itself masks with the same.</summary>
    public const string Mask = "********";

    public static bool IsSecret(string name) => IsSecret(Utf8Text.GetBytes(name), name);

    public static bool IsSecret(ReadOnlySpan<byte> name) => IsSecret(name, Utf8Text.GetString(name));

    private static bool IsSecret(ReadOnlySpan<byte> utf8Name, string name) =>
        IsDocumentedSecret(utf8Name) || SecretWords.AppearIn(name);
}

namespace Tavus.FaultTests;

/// <summary>Secrets that must not appear anywhere. Each secret contains a mark by which tests find it, so that they also find a part of the secret.</summary>
internal static class Planted
{
    /// <summary>The client's own key.</summary>
    public const string OwnKey = "own-" + OwnMark + "-key";

    /// <summary>A third party's key, in requests or responses.</summary>
    public const string ThirdPartyKey = "sk-" + ThirdPartyMark + "-key";

    private const string OwnMark = "0wnS3cr3t";
    private const string ThirdPartyMark = "th1rdS3cr3t";

    public static IReadOnlyList<string> Marks { get; } = [OwnMark, ThirdPartyMark];
}

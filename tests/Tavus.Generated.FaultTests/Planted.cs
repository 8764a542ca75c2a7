namespace Tavus.FaultTests;

/// <summary>Secrets that must not appear anywhere, marked so that a part of one is found as well.</summary>
internal static class Planted
{
    /// <summary>The client's own key.</summary>
    public const string OwnKey = "own-" + OwnMark + "-key";

    /// <summary>A key of someone else, which the service or a caller handles.</summary>
    public const string ThirdPartyKey = "sk-" + ThirdPartyMark + "-key";

    private const string OwnMark = "0wnS3cr3t";
    private const string ThirdPartyMark = "th1rdS3cr3t";

    public static IReadOnlyList<string> Marks { get; } = [OwnMark, ThirdPartyMark];
}

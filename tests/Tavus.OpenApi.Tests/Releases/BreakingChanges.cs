using Tavus.OpenApi.Tests.Documents;

namespace Tavus.OpenApi.Tests.Releases;

/// <summary>Compares two versions of the OpenAPI documents.</summary>
internal static class BreakingChanges
{
    /// <returns>A sentence for each change that may break a program that uses the old version.</returns>
    public static IEnumerable<string> Between(DocumentSet before, DocumentSet after)
    {
        var (old, current) = (PublicParts.Of(before), PublicParts.Of(after));
        var lost =
            from part in old
            let now = current.GetValueOrDefault(part.Key)
            where now?.Value != part.Value.Value && !(now is null && part.Value.Limits is not null && part.Key.StartsWith("rule ", StringComparison.Ordinal))
            select now is null ? $"{part.Key} is gone." : $"{part.Key} was '{part.Value.Value}', and is '{now.Value}'.";
        var added =
            from part in current
            where part.Value.Limits is { } limited && !old.ContainsKey(part.Key) && old.ContainsKey(limited)
            select $"{part.Key} is new, and refuses calls that were valid.";
        return lost.Concat(added);
    }

    /// <summary>Whether the new version number permits breaking changes: the major number or, below 1.0, the minor number is higher (Semantic Versioning 2.0.0, items 4 and 8).</summary>
    public static bool MayBreak(Version before, Version after) =>
        after.Major > before.Major || (before.Major == 0 && after.Major == 0 && after.Minor > before.Minor);
}

namespace Tavus.OpenApi.Tests.Releases;

/// <summary>A fact about the last release, skipped if there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReleasedFactAttribute : FactAttribute
{
    public ReleasedFactAttribute() => Skip = Last.Value is null ? "There is no earlier release: no tag such as v1.0.0 before this commit." : null;

    internal static Lazy<LastRelease?> Last { get; } = new(static () => LastRelease.Of(ReleaseTests.Repository));
}

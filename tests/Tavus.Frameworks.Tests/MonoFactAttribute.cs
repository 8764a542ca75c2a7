using Tavus.Commands;

namespace Tavus.Frameworks.Tests;

/// <summary>A fact that needs Mono, skipped if it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MonoFactAttribute : FactAttribute
{
    public MonoFactAttribute() => Skip = SearchPath.Holds("mono") ? null : "mono is not on the PATH (Debian and Ubuntu: apt-get install mono-devel).";
}

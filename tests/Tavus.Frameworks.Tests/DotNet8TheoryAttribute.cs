namespace Tavus.Frameworks.Tests;

/// <summary>A theory that needs .NET 8, skipped with the reason if it cannot be restored.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DotNet8TheoryAttribute : TheoryAttribute
{
    public DotNet8TheoryAttribute() => Skip = DotNet8.WhyMissing;
}

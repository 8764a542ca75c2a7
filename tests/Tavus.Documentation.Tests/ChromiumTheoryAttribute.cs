using Tavus.Browser;

namespace Tavus.Documentation.Tests;

/// <summary>A theory that needs Chromium, skipped with the reason if it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.WhyMissing;
}

using Tavus.Browser;

namespace Tavus.Documentation.Tests;

/// <summary>A fact that needs Chromium, skipped with the reason if it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.WhyMissing;
}

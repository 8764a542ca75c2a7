using Tavus.Browser;

namespace Tavus.Frameworks.Tests;

/// <summary>A theory that needs Chromium and the packages of WebAssembly, skipped with the reason if one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyMissing ?? BrowserProgram.WhyMissing;
}

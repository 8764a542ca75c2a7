using System.Reflection;
using Microsoft.CodeAnalysis;
using Tavus.Generator.Diagnostics;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class ReleaseTrackingTests
{
    [Fact]
    public void The_release_notes_of_the_analyzer_list_each_diagnostic()
    {
        var descriptors = typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)
            .Select(static rule => $"{rule.Id}|{rule.Category}|{rule.DefaultSeverity}|{rule.Title}");

        var notes = Directory.EnumerateFiles(AppContext.BaseDirectory, "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Where(static line => line.StartsWith("TAV", StringComparison.Ordinal))
            .Select(static line => string.Join('|', line.Split('|', StringSplitOptions.TrimEntries)));

        Assert.Equal(descriptors.Order(StringComparer.Ordinal), notes.Order(StringComparer.Ordinal));
    }
}

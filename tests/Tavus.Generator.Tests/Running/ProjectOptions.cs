using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tavus.Generator.Tests.Running;

/// <summary>The metadata <c>TavusEmit</c> of each document in the project file, by path.</summary>
internal sealed class ProjectOptions(IReadOnlyDictionary<string, string> emit) : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions None = new InMemoryOptions(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => emit.TryGetValue(textFile.Path, out var target)
        ? new InMemoryOptions(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.TavusEmit"] = target })
        : None;
}

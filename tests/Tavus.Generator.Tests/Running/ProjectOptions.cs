using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tavus.Generator.Tests.Running;

/// <summary>Supplies the metadata <c>TavusEmit</c> that a project file sets for each OpenAPI document; the key is the path of the document.</summary>
internal sealed class ProjectOptions(IReadOnlyDictionary<string, string> emit) : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions None = new InMemoryOptions(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => emit.TryGetValue(textFile.Path, out var target)
        ? new InMemoryOptions(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.TavusEmit"] = target })
        : None;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tavus.Generator;

/// <summary>A bundle of OpenAPI documents in the compilation, and what to emit from it.</summary>
/// <param name="Target">What to emit: the metadata <c>TavusEmit</c> of the <c>AdditionalFiles</c> item.</param>
/// <param name="Folder">The folder of the bundled documents; null if the file is not a bundle.</param>
/// <param name="IsRepeated">Whether an earlier document has the same target, so that its generated files would have the same names.</param>
internal sealed record DocumentInput(AdditionalText File, string Target, string? Folder, bool IsRepeated = false)
{
    public static DocumentInput From(AdditionalText file, AnalyzerConfigOptions metadata)
    {
        metadata.TryGetValue("build_metadata.AdditionalFiles.TavusEmit", out var target);
        metadata.TryGetValue("build_metadata.AdditionalFiles.TavusDocuments", out var folder);
        return new DocumentInput(file, target ?? "", folder);
    }
}

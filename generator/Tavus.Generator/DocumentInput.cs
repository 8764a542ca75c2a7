using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tavus.Generator;

/// <summary>A document that the compilation was given, and what is wanted of it.</summary>
internal sealed record DocumentInput(AdditionalText File, EmitTarget Target)
{
    public static DocumentInput From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.TavusEmit", out var target);
        return new DocumentInput(file, Enum.TryParse<EmitTarget>(target, out var known) ? known : EmitTarget.None);
    }
}

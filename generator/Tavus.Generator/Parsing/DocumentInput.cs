using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tavus.Generator.Parsing;

/// <summary>A bundle of OpenAPI documents in the compilation, and what to emit from it.</summary>
/// <param name="File">The bundle.</param>
/// <param name="Target">What to emit from the bundle.</param>
/// <param name="Folder">The folder of the bundled documents; null if the file is not a bundle.</param>
/// <param name="Problem">The problem with the item in the project file; null if there is none.</param>
internal sealed record DocumentInput(AdditionalText File, EmitTarget Target, string? Folder = null, DocumentDiagnostic? Problem = null)
{
    private static readonly string[] Targets = Enum.GetNames(typeof(EmitTarget));

    /// <returns>Null if the project file does not set TavusEmit for the file.</returns>
    public static DocumentInput? From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        var metadata = options.GetOptions(file);
        metadata.TryGetValue("build_metadata.AdditionalFiles.TavusEmit", out var target);
        metadata.TryGetValue("build_metadata.AdditionalFiles.TavusDocuments", out var folder);
        return string.IsNullOrEmpty(target) ? null
            : Array.IndexOf(Targets, target) is > 0 and var index ? new DocumentInput(file, (EmitTarget)index, folder)
            : Refused(file, $"the project file has TavusEmit='{target}' for it", $"Use one of {string.Join(", ", Targets.Skip(1))}.");
    }

    /// <summary>Accepts the first document of each target and reports all others: their generated files would have the same names.</summary>
    public static IEnumerable<DocumentInput> OnePerTarget(ImmutableArray<DocumentInput?> documents)
    {
        var targets = new HashSet<EmitTarget> { EmitTarget.None };
        foreach (var document in documents.OfType<DocumentInput>())
        {
            yield return document.Problem is not null || targets.Add(document.Target)
                ? document
                : Refused(document.File, $"the project file has another document with TavusEmit='{document.Target}'", "Put both into one document.");
        }
    }

    private static DocumentInput Refused(AdditionalText file, string reason, string remedy)
    {
        var diagnostics = new DiagnosticBag(file.Path, SourceText.From(""), folder: null);
        diagnostics.Report(Descriptors.UnreadableDocument, Mark.Empty, Mark.Empty, reason, remedy);
        return new DocumentInput(file, EmitTarget.None, Problem: diagnostics.Found[0]);
    }
}
